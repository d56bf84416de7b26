'use client'

import { useId, useState } from 'react'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { formatExactUsd } from '@/lib/client/format-exact-usd'
import { formatPricePerMillion } from '@/lib/client/format-price'
import { formatUsd } from '@/lib/client/format-usd'
import { estimateCost, type ModelPrice } from './estimate-cost'

const COUNTS = [
  { name: 'requests', label: 'Requests a month' },
  { name: 'promptTokens', label: 'Tokens in, each' },
  { name: 'completionTokens', label: 'Tokens out, each' },
] as const

const BEGIN_WITH = { requests: '10000', promptTokens: '1500', completionTokens: '400' }

/** What a month of requests to a model would cost. The first of `prices` is chosen at first. */
export function UsageCalculator({ prices }: { prices: readonly ModelPrice[] }) {
  const [slug, setSlug] = useState(prices[0]?.slug ?? '')
  const [counts, setCounts] = useState<Record<(typeof COUNTS)[number]['name'], string>>(BEGIN_WITH)
  const listId = useId()
  const price = prices.find((candidate) => candidate.slug === slug.trim())
  const cost = price
    ? estimateCost({
        price,
        requests: toCount(counts.requests),
        promptTokens: toCount(counts.promptTokens),
        completionTokens: toCount(counts.completionTokens),
      })
    : null
  return (
    <Card>
      <CardHeader>
        <CardTitle>Using a model</CardTitle>
      </CardHeader>
      <CardContent className="grid gap-4">
        <FormField label="Model" error={price ? undefined : 'Choose a model from the list.'}>
          {(control) => (
            <Input
              {...control}
              list={listId}
              autoComplete="off"
              spellCheck={false}
              className="font-mono text-sm"
              value={slug}
              onChange={(event) => setSlug(event.target.value)}
            />
          )}
        </FormField>
        <datalist id={listId}>
          {prices.map((option) => (
            <option key={option.slug} value={option.slug}>
              {option.name}
            </option>
          ))}
        </datalist>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))] gap-3">
          {COUNTS.map(({ name, label }) => (
            <FormField key={name} label={label}>
              {(control) => (
                <Input
                  {...control}
                  inputMode="numeric"
                  autoComplete="off"
                  className="tabular-nums"
                  value={counts[name]}
                  onChange={(event) => setCounts({ ...counts, [name]: event.target.value })}
                />
              )}
            </FormField>
          ))}
        </div>
        <Outcome price={price} cost={cost} />
      </CardContent>
    </Card>
  )
}

/** Whole numbers as people type them: spaces, points and commas separate thousands. */
function toCount(typed: string): number {
  const digits = typed.replaceAll(/[\s.,]/g, '')
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN
}

function Outcome({ price, cost }: { price: ModelPrice | undefined; cost: string | null }) {
  return (
    <dl aria-live="polite" className="grid gap-2 text-sm">
      <div className="flex justify-between gap-4 text-muted-foreground">
        <dt>Per million tokens, in and out</dt>
        <dd className="text-foreground tabular-nums">
          {price ? `${formatPricePerMillion(price.promptUsd)} · ${formatPricePerMillion(price.completionUsd)}` : '–'}
        </dd>
      </div>
      <div className="flex justify-between gap-4 border-t pt-2 text-base font-semibold">
        <dt>A month</dt>
        <dd className="tabular-nums" title={cost === null ? undefined : formatExactUsd(cost)}>
          {cost === null ? 'Whole numbers, please' : formatUsd(cost)}
        </dd>
      </div>
    </dl>
  )
}
