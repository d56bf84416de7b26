import { html } from 'hono/html'
import type Stripe from 'stripe'
import type { Markup } from '../../pages/render-page'
import { asksForAddress, asksForTaxId, offersToSave } from './read-details'
import type { PayFormErrors, PayFormValues } from './read-card-form'
import { renderField } from './render-field'

type Form = { session: Stripe.Checkout.Session; values: PayFormValues; errors: PayFormErrors }

function renderAddress(form: Form): Markup {
  return html`<fieldset>
    <legend>Billing address</legend>
    ${renderField(form, { name: 'address_line1', label: 'Address', autocomplete: 'address-line1' })}
    <div class="pair">
      ${renderField(form, { name: 'address_postal_code', label: 'Postal code', autocomplete: 'postal-code' })}
      ${renderField(form, { name: 'address_city', label: 'City', autocomplete: 'address-level2' })}
    </div>
    ${renderField(form, { name: 'address_country', label: 'Country code', autocomplete: 'country', hint: 'DE' })}
  </fieldset>`
}

function renderBusiness(form: Form): Markup {
  return html`<details ${form.values.tax_id !== '' || form.errors.tax_id !== undefined ? 'open' : ''}>
    <summary>I am purchasing as a business</summary>
    ${renderField(form, { name: 'business_name', label: 'Business name', autocomplete: 'organization' })}
    ${renderField(form, { name: 'tax_id', label: 'Tax ID', autocomplete: 'off', hint: 'DE123456789' })}
  </details>`
}

function renderSave(form: Form): Markup {
  return html`<label class="choice">
    <input type="checkbox" name="save_card" value="1" ${form.values.save_card === '' ? '' : 'checked'} /> Save my
    information for faster checkout
  </label>`
}

/** What is asked for beside the card, as far as the session asks for it. */
export function renderDetails(form: Form): Markup {
  const { session } = form
  const isReused = session.consent_collection?.payment_method_reuse_agreement?.position === 'auto'
  return html`${asksForAddress(session) ? renderAddress(form) : ''} ${asksForTaxId(session) ? renderBusiness(form) : ''}
  ${offersToSave(session) ? renderSave(form) : ''}
  ${isReused ? html`<p class="muted">By paying, you allow the seller to charge this card for future payments in accordance with their terms.</p>` : ''}`
}
