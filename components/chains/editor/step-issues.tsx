import { CircleAlert, TriangleAlert } from 'lucide-react'
import type { StepIssue } from '@/lib/schemas/chain-review'

/** What is wrong with a step, or worth knowing, beside it. */
export function StepIssues({ issues }: { issues: readonly StepIssue[] }) {
  if (issues.length === 0) return null
  return (
    <ul className="grid gap-1.5 border-t px-3 py-2.5">
      {issues.map(({ code, severity, message }) => {
        const isError = severity === 'error'
        const Icon = isError ? CircleAlert : TriangleAlert
        return (
          <li key={`${code} ${message}`} className="flex gap-2 text-xs">
            <Icon aria-hidden className={`mt-px size-3.5 shrink-0 ${isError ? 'text-destructive' : 'text-warning'}`} />
            <span className={isError ? 'text-destructive' : 'text-foreground'}>
              <span className="sr-only">{isError ? 'Error: ' : 'Warning: '}</span>
              {message}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
