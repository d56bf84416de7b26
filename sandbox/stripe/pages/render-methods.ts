import { html } from 'hono/html'
import type Stripe from 'stripe'
import type { Markup } from '../../pages/render-page'

function describeMethod({ card, us_bank_account: account }: Stripe.PaymentMethod): string {
  if (card !== undefined) return `${card.brand} ending in ${card.last4}`
  return `${account?.bank_name ?? 'Bank account'} ending in ${account?.last4 ?? '????'}`
}

/** What the payer can pay with, when there is more than a new card. */
export function renderMethods(
  session: Stripe.Checkout.Session,
  saved: readonly Stripe.PaymentMethod[],
  chosen: string,
): Markup | string {
  const choices = [
    ...saved.map((method) => ({ value: method.id, label: describeMethod(method) })),
    { value: 'card', label: saved.length > 0 ? 'Another card' : 'Card' },
    ...(session.payment_method_types.includes('us_bank_account')
      ? [{ value: 'us_bank_account', label: 'US bank account (takes days; 15 seconds here)' }]
      : []),
  ]
  if (choices.length === 1) return html`<input type="hidden" name="method" value="card" />`
  return html`<fieldset>
    <legend>Pay with</legend>
    ${choices.map(
      ({ value, label }) =>
        html`<label class="choice">
          <input type="radio" name="method" value="${value}" ${value === chosen ? 'checked' : ''} /> ${label}
        </label>`,
    )}
  </fieldset>`
}
