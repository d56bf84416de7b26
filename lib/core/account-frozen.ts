import { AppError } from './errors'

/** What a frozen organization is told, wherever it wants to spend, buy or be paid back. Status 403. */
export function accountFrozen(): AppError {
  return new AppError(
    'account_frozen',
    'This account is frozen because a payment of it is disputed. Requests, purchases and refunds wait until that is ' +
      'settled: ask the holder of the card to withdraw the dispute at their bank, or write to the operator of this server. ' +
      'Nothing was billed.',
    { details: { reason: 'payment_dispute' } },
  )
}
