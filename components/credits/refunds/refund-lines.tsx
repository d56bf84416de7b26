import { Usd } from '@/components/layout/usd'
import { formatUsd } from '@/lib/client/format-usd'
import type { RefundPreview } from '@/lib/schemas/refunds'

function Line({ label, usd, isStrong = false }: { label: string; usd: string; isStrong?: boolean }) {
  return (
    <div className={isStrong ? 'flex justify-between border-t pt-2 font-semibold' : 'flex justify-between'}>
      <dt className={isStrong ? undefined : 'text-muted-foreground'}>{label}</dt>
      <dd>
        <Usd amount={usd} />
      </dd>
    </div>
  )
}

const isSome = (usd: string) => Number(usd) > 0

/** What leaves the balance, what comes back with it, and what does not. */
export function RefundLines({ preview }: { preview: RefundPreview }) {
  return (
    <div className="grid gap-3 text-sm">
      <dl className="grid gap-2">
        <Line label="Unspent credits" usd={preview.credits} />
        {isSome(preview.fee) && <Line label="Processing fee" usd={preview.fee} />}
        {isSome(preview.tax) && <Line label="Tax" usd={preview.tax} />}
        <Line label="Back to your card" usd={preview.total} isStrong />
      </dl>
      <p className="text-muted-foreground">
        The credits leave your balance now; the money takes the bank five to ten days.
        {isSome(preview.kept_fee) && ` The processing fee of ${formatUsd(preview.kept_fee, 'exact')} is not returned.`}
      </p>
    </div>
  )
}
