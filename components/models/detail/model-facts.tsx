import type { ReactNode } from 'react'
import { formatCount } from '@/lib/client/format-count'
import { formatPricePerMillion } from '@/lib/client/format-price'
import { formatUtcDay } from '@/lib/client/format-time'
import type { ModelObject } from '@/lib/schemas/models'

/** The numbers that decide whether a model fits. */
export function ModelFacts({ model }: { model: ModelObject }) {
  const { architecture, pricing, top_provider: top } = model
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-lg border bg-border sm:grid-cols-4">
      <Fact term="Input / 1M tokens">{formatPricePerMillion(pricing.prompt)}</Fact>
      <Fact term="Output / 1M tokens">{formatPricePerMillion(pricing.completion)}</Fact>
      <Fact term="Context">{formatCount(model.context_length ?? 0)} tokens</Fact>
      <Fact term="Max output">
        {top.max_completion_tokens === null ? 'Up to the context' : `${formatCount(top.max_completion_tokens)} tokens`}
      </Fact>
      <Fact term="Takes">{architecture.input_modalities.join(', ')}</Fact>
      <Fact term="Writes">{architecture.output_modalities.join(', ')}</Fact>
      <Fact term="Released">{formatUtcDay(model.created * 1_000)}</Fact>
      <Fact term="Knowledge until">
        {model.knowledge_cutoff === null ? 'Not stated' : formatUtcDay(model.knowledge_cutoff)}
      </Fact>
    </dl>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid content-start gap-0.5 bg-card px-4 py-3">
      <dt className="text-xs text-muted-foreground">{term}</dt>
      <dd className="font-medium tabular-nums">{children}</dd>
    </div>
  )
}
