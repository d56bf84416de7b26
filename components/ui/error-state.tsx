import { CircleAlert, RotateCw } from 'lucide-react'
import { Button } from './button'

type ErrorStateProps = { title: string; description: string; onRetry?: () => void; isRetrying?: boolean }

/** Something could not be loaded: says what, why, and offers to try again. */
export function ErrorState({ title, description, onRetry, isRetrying = false }: ErrorStateProps) {
  return (
    <div role="alert" className="flex flex-col items-center gap-4 px-5 py-12 text-center">
      <span className="grid size-10 place-items-center rounded-lg bg-destructive-muted text-destructive">
        <CircleAlert aria-hidden className="size-5" />
      </span>
      <div className="grid max-w-md gap-1">
        <h3 className="text-base font-semibold">{title}</h3>
        <p className="text-sm text-pretty text-muted-foreground">{description}</p>
      </div>
      {onRetry && (
        <Button variant="outline" size="sm" onClick={onRetry} isLoading={isRetrying}>
          {!isRetrying && <RotateCw aria-hidden />}
          Try again
        </Button>
      )}
    </div>
  )
}
