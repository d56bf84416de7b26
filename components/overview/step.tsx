import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'

type StepProps = {
  number: number
  isDone: boolean
  title: string
  text: string
  children: ReactNode
  /** On a phone its content begins below the number, so that code has the whole width. */
  isWide?: boolean
}

/** One of the first steps: its number until it is done, then a tick. */
export function Step({ number, isDone, title, text, children, isWide = false }: StepProps) {
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-3 border-b px-5 py-5 last:border-0 sm:px-8">
      <span
        aria-hidden
        className={cn(
          'grid size-6 place-items-center rounded-full border text-xs font-medium tabular-nums',
          isDone && 'border-success/30 bg-success-muted text-success',
        )}
      >
        {isDone ? <Check className="size-3.5" /> : number}
      </span>
      <div className="grid gap-0.5">
        <h3 className="font-semibold">
          {title}
          {isDone && <span className="ml-2 text-sm font-normal text-success">Done</span>}
        </h3>
        <p className="text-sm text-muted-foreground">{text}</p>
      </div>
      <div className={cn('col-start-2 min-w-0', isWide && 'max-sm:col-span-2 max-sm:col-start-1')}>{children}</div>
    </li>
  )
}
