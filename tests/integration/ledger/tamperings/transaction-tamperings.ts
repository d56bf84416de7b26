import type { Tampering } from './tamper'

export const TRANSACTION_TAMPERINGS: readonly Tampering[] = [
  ...['transactions_sum_to_zero', 'accounts_sum_to_zero'].map((invariant) => ({
    invariant,
    how: 'an entry is changed',
    spoil: ['UPDATE ledger_entry SET amount_nanos = amount_nanos + 1 WHERE account_id = 7'],
    mend: ['UPDATE ledger_entry SET amount_nanos = amount_nanos - 1 WHERE account_id = 7'],
  })),
  {
    invariant: 'transactions_sum_to_zero',
    how: 'a transaction has no entries',
    spoil: [`INSERT INTO ledger_transaction (kind, reference) VALUES ('adjustment', 'empty')`],
    mend: [`DELETE FROM ledger_transaction WHERE reference = 'empty'`],
  },
]
