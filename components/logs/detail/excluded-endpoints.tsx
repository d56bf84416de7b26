import type { LogEntry } from '@/lib/schemas/logs'
import { describeExclusion } from './route-words'

/** The endpoints that were not considered, each with the filter that left it out. */
export function ExcludedEndpoints({ excluded }: { excluded: LogEntry['excluded'] }) {
  if (excluded.length === 0) return null
  return (
    <details className="group border-t">
      <summary className="flex cursor-pointer items-center px-5 py-2.5 text-sm select-none hover:bg-muted/60 focus-visible:-outline-offset-2">
        {excluded.length === 1 ? 'One endpoint was left out' : `${excluded.length} endpoints were left out`}
        <span className="ml-auto text-xs text-muted-foreground group-open:hidden">Show why</span>
      </summary>
      <ul className="grid border-t text-sm">
        {excluded.map(({ model, endpoint, reason }) => (
          <li key={`${model} ${endpoint}`} className="grid gap-0.5 border-b px-5 py-2 last:border-b-0">
            <span className="min-w-0 font-mono text-xs break-all">
              {endpoint} <span className="text-muted-foreground">{model}</span>
            </span>
            <span className="text-xs text-pretty text-muted-foreground">{describeExclusion(reason)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
