import type { Tampering } from './tamper'

export const CREDIT_TAMPERINGS: readonly Tampering[] = [
  {
    invariant: 'promotional_is_sum_of_entries',
    how: 'purchased credit is called promotional',
    spoil: ['UPDATE ledger_balance SET promotional_nanos = promotional_nanos + 1'],
    mend: ['UPDATE ledger_balance SET promotional_nanos = promotional_nanos - 1'],
  },
  {
    invariant: 'promotional_is_sum_of_grants',
    how: 'a grant has more left than it should',
    spoil: [
      `INSERT INTO promotional_grant (id, organization_id, source, priority, amount_nanos, remaining_nanos)
        SELECT 'forged', min(organization_id), 'forged', 0, 5, 5 FROM ledger_balance`,
    ],
    mend: [`DELETE FROM promotional_grant WHERE id = 'forged'`],
  },
  {
    invariant: 'grants_are_transactions',
    how: 'a grant was never booked',
    spoil: [
      `INSERT INTO promotional_grant (id, organization_id, source, priority, amount_nanos, remaining_nanos)
        SELECT 'forged', min(organization_id), 'forged', 0, 5, 0 FROM ledger_balance`,
    ],
    mend: [`DELETE FROM promotional_grant WHERE id = 'forged'`],
  },
  ...['day', 'week', 'month'].map((window) => ({
    invariant: 'budget_windows_are_usage',
    how: `a budget counts too little in a ${window}`,
    spoil: [`UPDATE ledger_balance SET ${window}_nanos = ${window}_nanos - 1`],
    mend: [`UPDATE ledger_balance SET ${window}_nanos = ${window}_nanos + 1`],
  })),
  {
    invariant: 'budgets_are_on_balances',
    how: 'a balance is held to a budget that nobody set',
    spoil: ['UPDATE ledger_balance SET week_limit_nanos = 7'],
    mend: ['UPDATE ledger_balance SET week_limit_nanos = NULL'],
  },
]
