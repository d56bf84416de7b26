import { formatExactUsd, countDecimals } from '@/lib/client/format-exact-usd'
import type { ChargeObject, ChargePartObject } from '@/lib/schemas/charge'
import { describeOwnKey, describeQuantity, describeUnitPrice, PART_NAMES } from './charge-words'

/** Each part as a count times a price, the rounding, and the sum. The amounts align at the point. */
export function ChargeTable({ charge }: { charge: ChargeObject }) {
  const amounts = [...charge.parts.map(({ amount }) => amount), charge.rounding, charge.cost]
  const decimals = Math.max(...amounts.map(countDecimals))
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">The parts of the charge</caption>
      <thead className="text-xs text-muted-foreground">
        <tr className="border-b">
          <th scope="col" className="py-2 pl-5 text-left font-medium">
            Part
          </th>
          <th scope="col" className="px-3 py-2 text-right font-medium max-sm:hidden">
            Count
          </th>
          <th scope="col" className="px-3 py-2 text-right font-medium max-sm:hidden">
            Price
          </th>
          <th scope="col" className="py-2 pr-5 text-right font-medium">
            Amount
          </th>
        </tr>
      </thead>
      <tbody>
        {charge.parts.map((part) => (
          <PartRow key={part.kind} part={part} decimals={decimals} note={noteOf(part, charge)} />
        ))}
        <tr className="border-b text-muted-foreground">
          <th scope="row" colSpan={1} className="py-2.5 pl-5 text-left font-normal">
            Rounding
            <span className="block text-xs">up to a whole nano-dollar, once</span>
          </th>
          <td colSpan={2} className="max-sm:hidden" />
          <td className="py-2.5 pr-5 text-right align-top tabular-nums" data-testid="charge-rounding">
            {formatExactUsd(charge.rounding, decimals)}
          </td>
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className="py-3 pl-5 text-left font-semibold">
            Charged
          </th>
          <td colSpan={2} className="max-sm:hidden" />
          <td className="py-3 pr-5 text-right font-semibold tabular-nums" data-testid="charge-cost">
            {formatExactUsd(charge.cost, decimals)}
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

type PartRowProps = { part: ChargePartObject; decimals: number; note: string | null }

function PartRow({ part, decimals, note }: PartRowProps) {
  const [quantity, price] = [describeQuantity(part), describeUnitPrice(part)]
  const perUnit = part.unit_price === null ? undefined : `${formatExactUsd(part.unit_price)} for one ${part.unit ?? ''}`
  return (
    <tr className="border-b">
      <th scope="row" className="py-2.5 pl-5 text-left font-normal">
        {PART_NAMES[part.kind]}
        {note !== null && <span className="block text-xs text-muted-foreground">{note}</span>}
        {quantity !== null && (
          <span title={perUnit} className="block text-xs text-muted-foreground tabular-nums sm:hidden">
            {quantity} × {price}
          </span>
        )}
      </th>
      <td className="px-3 py-2.5 text-right align-top whitespace-nowrap tabular-nums max-sm:hidden">{quantity}</td>
      <td
        title={perUnit}
        className="px-3 py-2.5 text-right align-top whitespace-nowrap text-muted-foreground tabular-nums max-sm:hidden"
      >
        {price}
      </td>
      <td
        className="py-2.5 pr-5 text-right align-top whitespace-nowrap tabular-nums"
        data-testid={`charge-${part.kind}`}
      >
        {formatExactUsd(part.amount, decimals)}
      </td>
    </tr>
  )
}

function noteOf({ kind }: ChargePartObject, { own_key: ownKey }: ChargeObject): string | null {
  if (kind === 'own_key_fee' && ownKey) return describeOwnKey(ownKey)
  if (kind === 'not_itemized') return 'not counted one by one when this was billed'
  return null
}
