import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from './cn'

const TONES = {
  info: { icon: Info, classes: 'border-brand/25 bg-brand-muted', iconClasses: 'text-brand' },
  success: { icon: CircleCheck, classes: 'border-success/25 bg-success-muted', iconClasses: 'text-success' },
  warning: { icon: TriangleAlert, classes: 'border-warning/25 bg-warning-muted', iconClasses: 'text-warning' },
  destructive: {
    icon: CircleAlert,
    classes: 'border-destructive/25 bg-destructive-muted',
    iconClasses: 'text-destructive',
  },
} as const

type AlertProps = { tone?: keyof typeof TONES; title: ReactNode; children?: ReactNode; action?: ReactNode }

/** A message in the page. Warnings and errors interrupt a screen reader, the others wait. */
export function Alert({ tone = 'info', title, children, action }: AlertProps) {
  const { icon: Icon, classes, iconClasses } = TONES[tone]
  const isUrgent = tone === 'destructive' || tone === 'warning'
  return (
    <div role={isUrgent ? 'alert' : 'status'} className={cn('flex gap-3 rounded-lg border px-4 py-3', classes)}>
      <Icon aria-hidden className={cn('mt-0.5 size-4 shrink-0', iconClasses)} />
      <div className="grid min-w-0 flex-1 gap-0.5">
        <p className="text-sm font-medium">{title}</p>
        {children !== undefined && <div className="text-sm text-foreground/80">{children}</div>}
      </div>
      {action !== undefined && <div className="shrink-0 self-center">{action}</div>}
    </div>
  )
}
