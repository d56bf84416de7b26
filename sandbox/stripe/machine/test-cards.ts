export type CardFailure = { code: string; declineCode: string | null; message: string }

type CardBehaviour = { kind: 'succeeds' } | { kind: 'needs-authentication' } | ({ kind: 'fails' } & CardFailure)

const declined = (declineCode: string, message = 'Your card was declined.'): CardBehaviour => ({
  kind: 'fails',
  code: 'card_declined',
  declineCode,
  message,
})

/** Stripe's published test numbers (https://docs.stripe.com/testing), as far as a one-time payment knows them. */
const BEHAVIOURS: Record<string, CardBehaviour> = {
  '4242424242424242': { kind: 'succeeds' },
  '4000056655665556': { kind: 'succeeds' },
  '5555555555554444': { kind: 'succeeds' },
  '378282246310005': { kind: 'succeeds' },
  '4000000000000002': declined('generic_decline'),
  '4000000000009995': declined('insufficient_funds', 'Your card has insufficient funds.'),
  '4000000000009987': declined('lost_card'),
  '4000000000000341': declined('generic_decline'),
  '4000000000000069': { kind: 'fails', code: 'expired_card', declineCode: null, message: 'Your card has expired.' },
  '4000000000000127': {
    kind: 'fails',
    code: 'incorrect_cvc',
    declineCode: null,
    message: "Your card's security code is incorrect.",
  },
  '4000000000000119': {
    kind: 'fails',
    code: 'processing_error',
    declineCode: null,
    message: 'An error occurred while processing your card. Try again in a little bit.',
  },
  '4000002500003155': { kind: 'needs-authentication' },
  '4000002760003184': { kind: 'needs-authentication' },
}

/** What happens with a card of this number. Any other number is refused, so nobody types in a real card. */
export function findCardBehaviour(number: string): CardBehaviour {
  return (
    BEHAVIOURS[number] ??
    declined('test_mode_live_card', 'Your card was declined. This is a sandbox: only the test cards listed below work.')
  )
}

/** The brand that the first digits stand for. */
export function findCardBrand(number: string): string {
  if (number.startsWith('4')) return 'visa'
  if (number.startsWith('5')) return 'mastercard'
  return number.startsWith('3') ? 'amex' : 'unknown'
}
