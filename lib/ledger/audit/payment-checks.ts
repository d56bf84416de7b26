import type { AuditCheck } from './audit-check'
import { DISCREPANCY_INVARIANT, OPEN_DISCREPANCIES } from './open-discrepancies'

const COUNT_DISCREPANCIES = `SELECT (SELECT count(*) FROM stripe_movement) AS checked,
  (SELECT count(*) FROM ${OPEN_DISCREPANCIES}) AS violations`

/** The ledger against what buyers paid. */
export const PAYMENT_CHECKS: readonly AuditCheck[] = [
  {
    invariant: 'clearing_is_sum_of_orders',
    description:
      'Every paid order has its purchase in the ledger over exactly what the buyer paid, and the other way round.',
    // A purchase may be committed moments before its order says so.
    whole: `SELECT count(*) AS checked, count(*) FILTER (WHERE t.paid_nanos IS NULL
        OR (o.total_cents IS NULL AND t.created_at < now() - interval '5 minutes')
        OR t.paid_nanos <> o.total_cents * 10000000::bigint) AS violations
      FROM (SELECT payment_intent_id AS reference, total_cents + tax_cents AS total_cents FROM credit_order
        WHERE status IN ('paid', 'refunded')) o
      FULL JOIN (
        SELECT t.reference, t.created_at, -e.amount_nanos AS paid_nanos FROM ledger_transaction t
        JOIN ledger_entry e ON e.transaction_id = t.id JOIN ledger_account a ON a.id = e.account_id
        WHERE t.kind = 'topup' AND a.kind = 'stripe_clearing') t USING (reference)`,
  },
  {
    invariant: DISCREPANCY_INVARIANT,
    description:
      "Every payment, refund, dispute and fee that moved Stripe's balance is in the ledger to the cent, and the other way round.",
    // The worker's comparison finds them, object by object; a difference stands until Stripe and the ledger agree again, or
    // until an operator acknowledges this very one.
    whole: COUNT_DISCREPANCIES,
    minute: COUNT_DISCREPANCIES,
  },
]
