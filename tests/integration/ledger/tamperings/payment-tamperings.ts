import type { Tampering } from './tamper'

export const PAYMENT_TAMPERINGS: readonly Tampering[] = [
  {
    invariant: 'clearing_is_sum_of_orders',
    how: 'an order says it was paid and no purchase is in the ledger',
    spoil: [
      `INSERT INTO credit_order (id, organization_id, status, credit_cents, fee_cents, total_cents, payment_intent_id)
        VALUES ('order_x', (SELECT min(id) FROM organization), 'paid', 500, 80, 580, 'pi_never')`,
    ],
    mend: [`DELETE FROM credit_order WHERE id = 'order_x'`],
  },
  {
    invariant: 'clearing_is_sum_of_orders',
    how: 'an order says that another amount was paid',
    spoil: [
      `INSERT INTO credit_order (id, organization_id, status, credit_cents, fee_cents, total_cents, payment_intent_id)
        VALUES ('order_y', (SELECT min(id) FROM organization), 'paid', 501, 80, 581, 'pi_audit')`,
    ],
    mend: [`DELETE FROM credit_order WHERE id = 'order_y'`],
  },
  {
    invariant: 'clearing_is_sum_of_stripe',
    how: 'Stripe shows a payment that the ledger does not have',
    spoil: [
      `INSERT INTO payment_discrepancy (id, problem, posting_kind, reference, stripe_nanos, ledger_nanos)
        VALUES ('discrepancy_x', 'missing', 'topup', 'pi_unknown', 5, 0)`,
    ],
    mend: [`DELETE FROM payment_discrepancy WHERE id = 'discrepancy_x'`],
  },
]
