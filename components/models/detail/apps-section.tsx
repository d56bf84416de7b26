import { AppWindow } from 'lucide-react'
import { EmptyState } from '@/components/ui/empty-state'
import { formatCount } from '@/lib/client/format-count'
import type { ModelApp, ModelStats } from '@/lib/schemas/model-stats'
import { ModelSection } from './model-section'

/** Programs that use the model and say publicly who they are. */
export function AppsSection({ stats }: { stats: ModelStats }) {
  const [first] = stats.apps
  return (
    <ModelSection id="apps" title="Apps" lead="Programs that name themselves in public, by tokens of the last 30 days.">
      {first === undefined ? (
        <EmptyState
          icon={AppWindow}
          title="No app has named itself yet"
          description={
            <>
              A program appears here when it sends its address in <code className="font-mono">HTTP-Referer</code> and
              its name in <code className="font-mono">X-Title</code> with its requests.
            </>
          }
        />
      ) : (
        <ol className="divide-y border-t">
          {stats.apps.map((app, index) => (
            <AppRow key={app.url} app={app} place={index + 1} share={app.tokens / first.tokens} />
          ))}
        </ol>
      )}
    </ModelSection>
  )
}

function AppRow({ app, place, share }: { app: ModelApp; place: number; share: number }) {
  return (
    <li className="relative flex items-center gap-3 px-5 py-2.5">
      <span
        aria-hidden
        className="absolute inset-y-1 left-0 rounded-r-md bg-brand-muted"
        style={{ width: `${share * 100}%` }}
      />
      <span className="relative w-6 text-xs text-muted-foreground tabular-nums">{place}</span>
      <a
        href={app.url}
        target="_blank"
        // Programs name their addresses themselves: we vouch for none of them.
        rel="nofollow noopener noreferrer ugc"
        className="relative min-w-0 flex-1 truncate rounded-sm font-medium hover:underline"
      >
        {app.title}
        <span className="ml-2 text-xs font-normal text-muted-foreground max-sm:hidden">{new URL(app.url).host}</span>
      </a>
      <span className="relative text-sm tabular-nums" title={`${formatCount(app.tokens, 'exact')} tokens`}>
        {formatCount(app.tokens)} tokens
      </span>
    </li>
  )
}
