import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

type EmptyStateProps = {
  icon?: LucideIcon
  title: string
  description?: ReactNode
  action?: ReactNode
  children?: ReactNode
}

/** Nothing here yet: says what would be here and how to get the first one. */
export function EmptyState({ icon: Icon, title, description, action, children }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-4 px-5 py-12 text-center">
      {Icon && (
        <span className="grid size-10 place-items-center rounded-lg border bg-card text-muted-foreground shadow-raised">
          <Icon aria-hidden className="size-5" />
        </span>
      )}
      <div className="grid max-w-md gap-1">
        <h3 className="text-base font-semibold">{title}</h3>
        {description !== undefined && <p className="text-sm text-pretty text-muted-foreground">{description}</p>}
      </div>
      {action}
      {children}
    </div>
  )
}
