import type { CardBehaviour } from '../machine/test-cards'

type TestAccount = { number: string; effect: string; failure: CardBehaviour['failure'] }

/** Stripe's published test accounts, with its routing number. https://docs.stripe.com/payments/ach-direct-debit */
export const TEST_ACCOUNTS: readonly TestAccount[] = [
  { number: '000123456789', effect: 'pays after 15 seconds', failure: null },
  {
    number: '000222222227',
    effect: 'has insufficient funds, which its bank says later',
    failure: {
      code: 'insufficient_funds',
      declineCode: null,
      message: 'The bank account has insufficient funds to complete the purchase.',
    },
  },
  {
    number: '000111111116',
    effect: 'is closed, which its bank says later',
    failure: { code: 'account_closed', declineCode: null, message: "The customer's bank account has been closed." },
  },
]

/** How an account behaves; undefined for any number that is not a test account. */
export function findAccountBehaviour(number: string): CardBehaviour | undefined {
  const account = TEST_ACCOUNTS.find((candidate) => candidate.number === number)
  if (account === undefined) return undefined
  return { failure: account.failure, failsWhenSaved: false, authentication: 'never', aftermath: 'none' }
}
