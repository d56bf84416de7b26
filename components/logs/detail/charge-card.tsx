import { Badge } from '@/components/ui/badge'
import { Card, CardAction, CardHeader, CardTitle } from '@/components/ui/card'
import { formatExactTime } from '@/lib/client/format-time'
import { formatUsd } from '@/lib/client/format-usd'
import type { ChargeObject } from '@/lib/schemas/charge'
import { ChargeTable } from './charge-table'
import { FREE_REASONS } from './charge-words'

/** What a request cost, and why. */
export function ChargeCard({ charge }: { charge: ChargeObject }) {
  const { cost, free_reason: freeReason, price, usage, parts } = charge
  return (
    <Card aria-label="Charge" className="overflow-hidden">
      <CardHeader>
        <CardTitle>Charge</CardTitle>
        <CardAction>
          {usage === 'estimated' && <Badge tone="warning">estimated</Badge>}
          {freeReason !== null && <Badge tone="success">free</Badge>}
        </CardAction>
      </CardHeader>
      <div className="grid gap-1 border-b px-5 pb-4">
        <p
          title={formatUsd(cost, 'exact')}
          className="text-[2rem] leading-10 font-semibold tracking-[-0.03em] tabular-nums"
        >
          {formatUsd(cost)}
        </p>
        {freeReason !== null && <p className="text-sm text-pretty">{FREE_REASONS[freeReason]}</p>}
        {parts.length > 0 && (
          <p className="text-sm text-pretty text-muted-foreground">
            {usage === 'reported'
              ? 'Counted by the provider with the model’s own tokenizer.'
              : 'The provider counted nothing, so this is our own count, never above what was asked for.'}
          </p>
        )}
      </div>
      {parts.length > 0 && <ChargeTable charge={charge} />}
      {price && (
        <footer className="border-t bg-muted/50 px-5 py-3 text-xs text-pretty text-muted-foreground">
          Price in force since <time dateTime={price.valid_from}>{formatExactTime(price.valid_from)}</time>
          {price.superseded_at === null ? (
            ', and still the present one.'
          ) : (
            <>
              {' '}
              until <time dateTime={price.superseded_at}>{formatExactTime(price.superseded_at)}</time>; a new price
              changes no bill of before.
            </>
          )}
          <code className="block font-mono text-2xs break-all">{price.version_id}</code>
        </footer>
      )}
    </Card>
  )
}
