import type { Tampering } from './tamper'

export const BALANCE_TAMPERINGS: readonly Tampering[] = [
  {
    invariant: 'posted_is_sum_of_entries',
    how: 'a balance is raised',
    spoil: ['UPDATE ledger_balance SET posted_nanos = posted_nanos + 1'],
    mend: ['UPDATE ledger_balance SET posted_nanos = posted_nanos - 1'],
  },
  {
    invariant: 'credited_is_sum_of_non_usage',
    how: 'credit is invented',
    spoil: ['UPDATE ledger_balance SET credited_nanos = credited_nanos + 1'],
    mend: ['UPDATE ledger_balance SET credited_nanos = credited_nanos - 1'],
  },
  {
    invariant: 'held_is_sum_of_slices',
    how: 'money is held by nobody',
    spoil: ['UPDATE ledger_balance SET held_nanos = held_nanos + 1 WHERE posted_nanos > 0'],
    mend: ['UPDATE ledger_balance SET held_nanos = held_nanos - 1 WHERE posted_nanos > 0'],
  },
  {
    invariant: 'available_not_negative',
    how: 'an overdraft is allowed that no overrun explains',
    spoil: ['UPDATE ledger_balance SET held_nanos = posted_nanos + 9, overdraft_nanos = 9 WHERE posted_nanos > 0'],
    mend: ['UPDATE ledger_balance SET held_nanos = 0, overdraft_nanos = 0 WHERE posted_nanos > 0'],
  },
]
