/** Comfort only: the page works without it. A second click finds the button off, and the server pays once anyway. */
export const PAY_SCRIPT = `
for (const form of document.querySelectorAll('form')) {
  form.addEventListener('submit', () => {
    setTimeout(() => { for (const button of form.querySelectorAll('button')) button.disabled = true }, 0)
  })
}
// A page that the browser shows again from its memory must not stay switched off.
addEventListener('pageshow', () => { for (const button of document.querySelectorAll('button')) button.disabled = false })
const number = document.getElementById('card_number')
if (number) number.addEventListener('input', () => {
  number.value = number.value.replace(/[^0-9]/g, '').slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ')
})
const expiry = document.getElementById('card_expiry')
if (expiry) expiry.addEventListener('input', (event) => {
  if (event.inputType === 'deleteContentBackward') return
  const digits = expiry.value.replace(/[^0-9]/g, '').slice(0, 4)
  expiry.value = digits.length > 2 ? digits.slice(0, 2) + ' / ' + digits.slice(2) : digits
})
for (const button of document.querySelectorAll('[data-card]')) {
  button.addEventListener('click', () => {
    const fill = { card_number: button.dataset.card, card_expiry: '12 / 34', card_cvc: '123', card_name: 'Test Person' }
    for (const [id, value] of Object.entries(fill)) {
      const field = document.getElementById(id)
      if (field && (id === 'card_number' || field.value === '')) field.value = value
    }
    document.getElementById('pay').focus()
  })
}
`
