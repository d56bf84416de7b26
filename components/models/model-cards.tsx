import Link from 'next/link'
import { BrandLogo } from '@/components/ui/brand-logo'
import { formatCount } from '@/lib/client/format-count'
import { formatPricePerMillion } from '@/lib/client/format-price'
import { formatLatency } from '@/lib/client/format-speed'
import type { CompareChoice } from './compare-choice'
import { CompareToggle } from './compare-toggle'
import type { ListedModel } from './listed-model'
import { ModelBadges } from './model-badges'

type ModelCardsProps = { models: readonly ListedModel[]; choice: CompareChoice }

export function ModelCards({ models, choice }: ModelCardsProps) {
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {models.map((model) => (
        <li key={model.id} className="min-w-0">
          <ModelCard model={model} choice={choice} />
        </li>
      ))}
    </ul>
  )
}

/** The whole card is the link's target area; its name is the link. */
function ModelCard({ model, choice }: { model: ListedModel; choice: CompareChoice }) {
  return (
    <article className="relative flex h-full flex-col gap-2.5 rounded-lg border bg-card p-4 shadow-raised transition-colors focus-within:border-ring hover:border-muted-foreground/50">
      <div className="flex items-start gap-3">
        <BrandLogo slug={model.author} name={model.authorName} className="mt-0.5 size-6" />
        <div className="grid min-w-0 flex-1 gap-0.5">
          <h3 className="font-semibold tracking-tight">
            <Link href={`/models/${model.id}`} prefetch={false} className="rounded-sm after:absolute after:inset-0">
              {model.name}
            </Link>
          </h3>
          <p className="truncate font-mono text-xs text-muted-foreground">{model.id}</p>
        </div>
        <CompareToggle slug={model.id} name={model.name} choice={choice} className="relative" />
      </div>
      <p className="line-clamp-2 text-sm text-pretty text-muted-foreground">{model.description}</p>
      <ModelBadges model={model} />
      <dl className="mt-auto flex flex-wrap gap-x-5 gap-y-1 border-t pt-2.5 text-sm">
        <Fact term="Context" value={formatCount(model.context_length ?? 0)} />
        <Fact term="Input" value={formatPricePerMillion(model.pricing.prompt)} />
        <Fact term="Output" value={formatPricePerMillion(model.pricing.completion)} />
        <Traffic model={model} />
      </dl>
    </article>
  )
}

/** What was measured here; a model that nobody used lately says nothing. */
function Traffic({ model: { signal } }: { model: ListedModel }) {
  if (!signal) return null
  return (
    <>
      {signal.weekly_tokens > 0 && <Fact term="This week" value={`${formatCount(signal.weekly_tokens)} tokens`} />}
      {signal.latency_ms !== null && <Fact term="Latency" value={formatLatency(signal.latency_ms)} />}
    </>
  )
}

function Fact({ term, value }: { term: string; value: string }) {
  return (
    <div className="flex items-baseline gap-1.5">
      <dt className="text-xs text-muted-foreground">{term}</dt>
      <dd className="tabular-nums">{value}</dd>
    </div>
  )
}
