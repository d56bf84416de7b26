import Link from 'next/link'
import { formatCount } from '@/lib/client/format-count'
import { formatPricePerMillion } from '@/lib/client/format-price'
import type { ModelObject } from '@/lib/schemas/models'
import { ModelBadges } from './model-badges'

export function ModelCards({ models }: { models: readonly ModelObject[] }) {
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {models.map((model) => (
        <li key={model.id} className="min-w-0">
          <ModelCard model={model} />
        </li>
      ))}
    </ul>
  )
}

/** The whole card is the link's target area; its name is the link. */
function ModelCard({ model }: { model: ModelObject }) {
  return (
    <article className="relative flex h-full flex-col gap-2.5 rounded-lg border bg-card p-4 shadow-raised transition-colors focus-within:border-ring hover:border-muted-foreground/50">
      <div className="grid gap-0.5">
        <h3 className="font-semibold tracking-tight">
          <Link href={`/models/${model.id}`} prefetch={false} className="rounded-sm after:absolute after:inset-0">
            {model.name}
          </Link>
        </h3>
        <p className="truncate font-mono text-xs text-muted-foreground">{model.id}</p>
      </div>
      <p className="line-clamp-2 text-sm text-pretty text-muted-foreground">{model.description}</p>
      <ModelBadges model={model} />
      <dl className="mt-auto flex flex-wrap gap-x-5 gap-y-1 border-t pt-2.5 text-sm">
        <Fact term="Context" value={formatCount(model.context_length ?? 0)} />
        <Fact term="Input" value={formatPricePerMillion(model.pricing.prompt)} />
        <Fact term="Output" value={formatPricePerMillion(model.pricing.completion)} />
      </dl>
    </article>
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
