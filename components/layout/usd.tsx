import { formatUsd } from '@/lib/client/format-usd'

/** An exact USD decimal, shortened for reading, with every digit on hover. */
export function Usd({ amount }: { amount: string }) {
  return (
    <span title={formatUsd(amount, 'exact')} className="tabular-nums">
      {formatUsd(amount)}
    </span>
  )
}
