import type Stripe from 'stripe'

/** Net sums per currency of the bookings in one state. */
function sumNet(bookings: readonly Stripe.BalanceTransaction[], status: 'available' | 'pending') {
  const totals = new Map<string, number>([['usd', 0]])
  for (const booking of bookings.filter((candidate) => candidate.status === status))
    totals.set(booking.currency, (totals.get(booking.currency) ?? 0) + booking.net)
  return [...totals].map(([currency, amount]) => ({ amount, currency, source_types: { card: amount } }))
}

/** What the seller has at Stripe; nothing is ever paid out here, so it is the sum of all bookings. */
export function buildBalance(bookings: readonly Stripe.BalanceTransaction[]) {
  return {
    object: 'balance',
    available: sumNet(bookings, 'available'),
    livemode: false,
    pending: sumNet(bookings, 'pending'),
  } satisfies Stripe.Balance
}
