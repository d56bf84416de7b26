import { html } from 'hono/html'
import type Stripe from 'stripe'
import { renderPage } from '../../pages/render-page'
import type { Markup } from '../../pages/render-page'
import type { WireLineItem } from '../store/tables'
import { formatAmount } from './format-amount'
import { PAGE_SCRIPT, PAGE_STYLESHEET } from './paths'
import { TEST_ACCOUNTS } from './bank-accounts'
import type { PayFormErrors, PayFormValues } from './read-card-form'
import { renderDetails } from './render-details'
import { renderField } from './render-field'
import { renderMethods } from './render-methods'

type PayPage = {
  session: Stripe.Checkout.Session
  items: readonly WireLineItem[]
  /** Payment methods that the payer has saved. */
  saved: readonly Stripe.PaymentMethod[]
  values: PayFormValues
  errors: PayFormErrors
  /** Why the last try did not go through. */
  alert: string | null
}

const TEST_CARDS = [
  ['4242 4242 4242 4242', 'pays'],
  ['4000 0025 0000 3155', 'asks for 3-D Secure'],
  ['4000 0000 0000 0002', 'is declined'],
  ['4000 0000 0000 9995', 'has insufficient funds'],
  ['4000 0000 0000 0341', 'can be saved, but not charged'],
  ['4000 0000 0000 0259', 'pays, then its owner disputes it'],
] as const

function renderSetupSummary({ session }: PayPage): Markup {
  return html`<section aria-labelledby="order">
    <h2 id="order">Save a card</h2>
    <p class="muted">Nothing is charged now. The card pays later without asking again.</p>
    ${session.cancel_url === null ? '' : html`<p><a href="${session.cancel_url}">Cancel and go back</a></p>`}
  </section>`
}

/** Known once the payer has said where they live. */
function describeTax(session: Stripe.Checkout.Session): string {
  if (session.automatic_tax.status !== 'complete') return 'Decided by your address'
  return formatAmount(session.total_details?.amount_tax ?? 0, session.currency ?? 'usd')
}

function renderSummary({ session, items }: PayPage): Markup {
  const currency = session.currency ?? 'usd'
  const total = formatAmount(session.amount_total ?? 0, currency)
  return html`<section aria-labelledby="order">
    <h2 id="order" class="muted">Pay</h2>
    <p class="total">${total}</p>
    <ul class="rows">
      ${items.map(
        (item) =>
          html`<li>
            <span>${item.description ?? ''}${(item.quantity ?? 1) > 1 ? ` × ${item.quantity ?? 1}` : ''}</span>
            <span>${formatAmount(item.amount_total, currency)}</span>
          </li>`,
      )}
      ${session.automatic_tax.enabled ? html`<li><span>Tax</span><span>${describeTax(session)}</span></li>` : ''}
      <li class="sum"><span>Total due</span><span>${total}</span></li>
    </ul>
    ${session.cancel_url === null ? '' : html`<p><a href="${session.cancel_url}">Cancel and go back</a></p>`}
  </section>`
}

function renderForm(page: PayPage): Markup {
  const amount = formatAmount(page.session.amount_total ?? 0, page.session.currency ?? 'usd')
  const isSetup = page.session.mode === 'setup'
  const title = page.session.payment_method_types.length > 1 ? 'Payment' : 'Pay with a card'
  return html`<form class="card" method="post" novalidate>
    <h1>${isSetup ? 'Card' : title}</h1>
    ${page.alert === null ? '' : html`<p class="alert" role="alert">${page.alert}</p>`}
    ${renderMethods(page.session, isSetup ? [] : page.saved, page.values.method)}
    ${renderField(page, { name: 'email', label: 'E-mail', type: 'email', autocomplete: 'email', inputmode: 'email' })}
    ${renderField(page, {
      name: 'card_number',
      label: 'Card number',
      autocomplete: 'cc-number',
      inputmode: 'numeric',
      hint: '4242 4242 4242 4242',
    })}
    <div class="pair">
      ${renderField(page, {
        name: 'card_expiry',
        label: 'Expiry (MM / YY)',
        autocomplete: 'cc-exp',
        inputmode: 'numeric',
        hint: '12 / 34',
      })}
      ${renderField(page, { name: 'card_cvc', label: 'CVC', autocomplete: 'cc-csc', inputmode: 'numeric', hint: '123' })}
    </div>
    ${renderField(page, { name: 'card_name', label: 'Name on card', autocomplete: 'cc-name' })}
    ${
      page.session.payment_method_types.includes('us_bank_account')
        ? renderField(page, {
            name: 'account_number',
            label: 'Account number (for a bank debit)',
            autocomplete: 'off',
            inputmode: 'numeric',
            hint: '000123456789',
          })
        : ''
    }
    ${renderDetails(page)}
    <button class="primary" id="pay" type="submit">${isSetup ? 'Save card' : `Pay ${amount}`}</button>
  </form>`
}

function renderTestAccounts(): Markup {
  return html`<section class="card" aria-labelledby="test-accounts">
    <h2 id="test-accounts">Test bank accounts</h2>
    <ul class="rows">
      ${TEST_ACCOUNTS.map(
        ({ number, effect }) =>
          html`<li>
            <span><code>${number}</code> ${effect}</span>
          </li>`,
      )}
    </ul>
  </section>`
}

function renderTestCards(): Markup {
  return html`<section class="card" aria-labelledby="test-cards">
    <h2 id="test-cards">Test cards</h2>
    <p class="muted">Any future date and any CVC. Do not type in a real card: it is refused.</p>
    <ul class="rows">
      ${TEST_CARDS.map(
        ([number, effect]) =>
          html`<li>
            <span><code>${number}</code> ${effect}</span>
            <button type="button" data-card="${number}" aria-label="Use ${number}, which ${effect}">Use</button>
          </li>`,
      )}
    </ul>
  </section>`
}

/** The hosted payment page: what is bought on one side, the card form on the other. */
export function renderPayPage(page: PayPage): Markup {
  return renderPage({
    title: 'Sandbox checkout',
    stylesheet: PAGE_STYLESHEET,
    script: PAGE_SCRIPT,
    body: html`<main class="columns">
      ${page.session.mode === 'setup' ? renderSetupSummary(page) : renderSummary(page)}
      <div>
        ${renderForm(page)}${renderTestCards()}
        ${page.session.payment_method_types.includes('us_bank_account') ? renderTestAccounts() : ''}
      </div>
    </main>`,
  })
}
