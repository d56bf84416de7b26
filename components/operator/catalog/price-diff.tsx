import { formatDecimal } from '@/lib/client/format-decimal'
import { parseUsdToPicos } from '@/lib/core/money'
import type { CatalogPrice } from '@/lib/schemas/operator-catalog'
import { describePart, PRICE_LINES } from './price-lines'

/** What changes from one price to another, part by part; what stays is left out. */
export function PriceDiff({ before, after }: { before: CatalogPrice | null; after: CatalogPrice }) {
  const changed = PRICE_LINES.filter(({ field }) => before === null || before[field] !== after[field])
  if (changed.length === 0) return <p className="text-sm text-muted-foreground">Nothing changes.</p>
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">What changes</caption>
      <thead className="text-left text-xs text-muted-foreground">
        <tr>
          <th className="pb-1 font-medium">Part</th>
          <th className="pb-1 text-right font-medium">Before</th>
          <th className="pb-1 text-right font-medium">After</th>
          <th className="pb-1 text-right font-medium">Change</th>
        </tr>
      </thead>
      <tbody>
        {changed.map((line) => (
          <tr key={line.field} className="border-t">
            <th scope="row" className="py-1.5 text-left font-normal">
              {line.label}
            </th>
            <td className="py-1.5 text-right text-muted-foreground tabular-nums">
              {before === null ? '–' : describePart(line, before)}
            </td>
            <td className="py-1.5 text-right font-medium tabular-nums">{describePart(line, after)}</td>
            <td className="py-1.5 pl-3 text-right text-muted-foreground tabular-nums">
              {before === null ? '' : describeChange(before[line.field], after[line.field])}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** `+12.5 %`, rounded to a tenth; empty where there is nothing to compare with. */
function describeChange(before: string | null, after: string | null): string {
  const [from, to] = [parseUsdToPicos(before ?? ''), parseUsdToPicos(after ?? '')]
  if (from === null || to === null || from === 0n) return ''
  const tenths = ((to - from) * 1_000n) / from
  const size = tenths < 0n ? -tenths : tenths
  return `${tenths < 0n ? '−' : '+'}${formatDecimal(Number(size) / 10, 1)} %`
}
