export type CardFailure = { code: string; declineCode: string | null; message: string }

/** What the bank behind a test card does. Kept with a saved card in place of its number. */
export type CardBehaviour = {
  /** Why a charge is refused; null when it goes through. */
  failure: CardFailure | null
  /** Whether saving the card is refused as well. */
  failsWhenSaved: boolean
  /** When the bank asks for 3-D Secure. */
  authentication: 'never' | 'until-saved' | 'always'
  /** What happens to a paid charge later on. */
  aftermath: 'none' | 'dispute' | 'inquiry' | 'slow-refund' | 'failing-refund'
}

const HONEST: CardBehaviour = { failure: null, failsWhenSaved: false, authentication: 'never', aftermath: 'none' }

const refused = (failure: CardFailure): CardBehaviour => ({ ...HONEST, failure, failsWhenSaved: true })

const declined = (declineCode: string, message = 'Your card was declined.'): CardBehaviour =>
  refused({ code: 'card_declined', declineCode, message })

const failing = (code: string, message: string): CardBehaviour => refused({ code, declineCode: null, message })

/** Stripe's published test numbers (https://docs.stripe.com/testing). */
const BEHAVIOURS: Readonly<Record<string, CardBehaviour>> = {
  '4242424242424242': HONEST,
  '4000056655665556': HONEST,
  '5555555555554444': HONEST,
  '378282246310005': HONEST,
  '4000000000000002': declined('generic_decline'),
  '4000000000009995': declined('insufficient_funds', 'Your card has insufficient funds.'),
  '4000000000009987': declined('lost_card'),
  '4000000000000341': { ...declined('generic_decline'), failsWhenSaved: false },
  '4000000000000069': failing('expired_card', 'Your card has expired.'),
  '4000000000000127': failing('incorrect_cvc', "Your card's security code is incorrect."),
  '4000000000000119': failing(
    'processing_error',
    'An error occurred while processing your card. Try again in a little bit.',
  ),
  '4000002500003155': { ...HONEST, authentication: 'until-saved' },
  '4000002760003184': { ...HONEST, authentication: 'always' },
  '4000008260003178': {
    ...declined('insufficient_funds', 'Your card has insufficient funds.'),
    failsWhenSaved: false,
    authentication: 'always',
  },
  '4000000000000259': { ...HONEST, aftermath: 'dispute' },
  '4000000000001976': { ...HONEST, aftermath: 'inquiry' },
  '4000000000007726': { ...HONEST, aftermath: 'slow-refund' },
  '4000000000005126': { ...HONEST, aftermath: 'failing-refund' },
}

/** Ids that Stripe's test mode takes in place of a saved card, and the number that each stands for. */
const TEST_PAYMENT_METHODS: Readonly<Record<string, string>> = {
  pm_card_visa: '4242424242424242',
  pm_card_mastercard: '5555555555554444',
  pm_card_amex: '378282246310005',
  pm_card_visa_chargeDeclined: '4000000000000002',
  pm_card_visa_chargeDeclinedInsufficientFunds: '4000000000009995',
  pm_card_chargeCustomerFail: '4000000000000341',
  pm_card_authenticationRequiredOnSetup: '4000002500003155',
  pm_card_authenticationRequired: '4000002760003184',
  pm_card_createDispute: '4000000000000259',
  pm_card_createDisputeInquiry: '4000000000001976',
  pm_card_pendingRefund: '4000000000007726',
  pm_card_refundFail: '4000000000005126',
}

/** What happens with a card of this number. Any other number is refused, so nobody types in a real card. */
export function findCardBehaviour(number: string): CardBehaviour {
  return (
    BEHAVIOURS[number] ??
    declined('test_mode_live_card', 'Your card was declined. This is a sandbox: only the test cards listed below work.')
  )
}

/** The number behind a `pm_card_…` id of Stripe's test mode. */
export function findTestCardNumber(paymentMethodId: string): string | undefined {
  return TEST_PAYMENT_METHODS[paymentMethodId]
}

/** The brand that the first digits stand for. */
export function findCardBrand(number: string): string {
  if (number.startsWith('4')) return 'visa'
  if (number.startsWith('5')) return 'mastercard'
  return number.startsWith('3') ? 'amex' : 'unknown'
}
