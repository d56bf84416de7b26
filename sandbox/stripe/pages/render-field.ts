import { html } from 'hono/html'
import type { Markup } from '../../pages/render-page'
import type { PayField, PayFormErrors, PayFormValues } from './read-card-form'

type FieldSpec = {
  name: PayField
  label: string
  type?: string
  autocomplete: string
  inputmode?: string
  hint?: string
}

/** One labelled field of the payment form, with what was typed and what is wrong with it. */
export function renderField(form: { values: PayFormValues; errors: PayFormErrors }, field: FieldSpec): Markup {
  const error = form.errors[field.name]
  const described = error === undefined ? '' : html`aria-invalid="true" aria-describedby="${field.name}_error"`
  return html`<div>
    <label for="${field.name}">${field.label}</label>
    <input
      id="${field.name}"
      name="${field.name}"
      type="${field.type ?? 'text'}"
      value="${form.values[field.name]}"
      autocomplete="${field.autocomplete}"
      inputmode="${field.inputmode ?? 'text'}"
      placeholder="${field.hint ?? ''}"
      required
      ${described}
    />
    ${error === undefined ? '' : html`<p class="field-error" id="${field.name}_error">${error}</p>`}
  </div>`
}
