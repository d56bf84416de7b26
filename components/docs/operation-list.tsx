import Link from 'next/link'
import type { OperationGroup } from '@/lib/docs'
import { MethodBadge } from './method-badge'

/** Every operation of the API, by group. */
export function OperationList({ groups }: { groups: readonly OperationGroup[] }) {
  return groups.map(({ tag, operations }) => (
    <section key={tag} aria-label={tag} className="grid gap-2.5">
      <h2 className="text-lg font-semibold tracking-tight">{tag}</h2>
      <ul className="divide-y overflow-hidden rounded-lg border">
        {operations.map(({ id, method, path, summary }) => (
          <li key={id}>
            <Link
              href={`/docs/api/${id}`}
              prefetch={false}
              className="flex flex-wrap items-baseline gap-x-3 gap-y-1 px-4 py-2.5 transition-colors hover:bg-muted/60 focus-visible:-outline-offset-2"
            >
              <MethodBadge method={method} />
              <code className="font-mono text-sm break-all">{path}</code>
              <span className="w-full text-sm text-muted-foreground sm:ml-auto sm:w-auto">{summary}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  ))
}
