import { html } from 'hono/html'
import type Stripe from 'stripe'
import { renderPage } from '../../pages/render-page'
import type { Markup } from '../../pages/render-page'
import { formatAmount } from './format-amount'
import { PAGE_SCRIPT, PAGE_STYLESHEET } from './paths'

type Notice = { title: string; text: string; link: { href: string; label: string } | null }

function renderNotice({ title, text, link }: Notice): Markup {
  return renderPage({
    title,
    stylesheet: PAGE_STYLESHEET,
    body: html`<main class="narrow">
      <div class="card">
        <h1>${title}</h1>
        <p>${text}</p>
        ${link === null ? '' : html`<p class="actions"><a class="button" href="${link.href}">${link.label}</a></p>`}
      </div>
    </main>`,
  })
}

/** Where the payer goes after paying, with Stripe's placeholder filled in. */
export function buildSuccessUrl(session: Stripe.Checkout.Session): string {
  return (session.success_url ?? '/').replaceAll('{CHECKOUT_SESSION_ID}', session.id)
}

export function renderExpiredPage(session: Stripe.Checkout.Session): Markup {
  const link = session.cancel_url === null ? null : { href: session.cancel_url, label: 'Go back' }
  return renderNotice({
    title: 'This payment page has expired',
    text: 'Nothing was charged. Start again to pay.',
    link,
  })
}

export function renderPaidPage(session: Stripe.Checkout.Session): Markup {
  const amount = formatAmount(session.amount_total ?? 0, session.currency ?? 'usd')
  return renderNotice({
    title: 'Already paid',
    text: `This payment of ${amount} went through. It was not charged again.`,
    link: { href: buildSuccessUrl(session), label: 'Continue' },
  })
}

export function renderUnknownPage(): Markup {
  return renderNotice({ title: 'No such page', text: 'The sandbox does not know this payment.', link: null })
}

/** The bank's question in between: complete, fail, or walk away. */
export function renderAuthenticationPage(amountCents: number | null, currency: string | null): Markup {
  const question =
    amountCents === null
      ? 'save this card for later payments'
      : html`pay <strong>${formatAmount(amountCents, currency ?? 'usd')}</strong>`
  return renderPage({
    title: '3-D Secure',
    stylesheet: PAGE_STYLESHEET,
    script: PAGE_SCRIPT,
    body: html`<main class="narrow">
      <form class="card" method="post">
        <h1>3-D Secure: confirm the payment</h1>
        <p>Your bank asks whether you really want to ${question}.</p>
        <div class="actions">
          <button type="submit" name="answer" value="complete">Complete authentication</button>
          <button type="submit" name="answer" value="fail">Fail authentication</button>
          <button type="submit" name="answer" value="cancel">Cancel</button>
        </div>
      </form>
    </main>`,
  })
}

/** The receipt that `receipt_url` points to. */
export function renderReceiptPage(charge: Stripe.Charge): Markup {
  const { card, us_bank_account: account } = charge.payment_method_details ?? {}
  const payer = card ?? { brand: account?.bank_name, last4: account?.last4 }
  const rows: Array<[string, string]> = [
    ['Amount paid', formatAmount(charge.amount_captured, charge.currency)],
    ['Date paid', `${new Date(charge.created * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`],
    ['Payment method', `${payer.brand ?? 'card'} ending in ${payer.last4 ?? '????'}`],
    ['Paid by', charge.billing_details.email ?? charge.billing_details.name ?? 'unknown'],
    ['Description', charge.description ?? 'Payment'],
  ]
  const refund: Array<[string, string]> =
    charge.amount_refunded > 0 ? [['Refunded', formatAmount(charge.amount_refunded, charge.currency)]] : []
  return renderPage({
    title: 'Receipt',
    stylesheet: PAGE_STYLESHEET,
    body: html`<main class="narrow">
      <div class="card">
        <h1>Receipt</h1>
        <ul class="rows">
          ${[...rows, ...refund].map(([label, value]) => html`<li><span class="muted">${label}</span><span>${value}</span></li>`)}
        </ul>
        <p class="muted">${charge.id}</p>
      </div>
    </main>`,
  })
}
