import type { AuditCheck } from './audit-check'
import { BALANCE_CHECKS } from './balance-checks'
import { CREDIT_CHECKS } from './credit-checks'
import { GENERATION_CHECKS } from './generation-checks'
import { PAYMENT_CHECKS } from './payment-checks'
import { SEAL_CHECKS } from './seal-checks'
import { TRANSACTION_CHECKS } from './transaction-checks'
import { USAGE_CHECKS } from './usage-checks'

/** What must hold at any moment, whatever crashed. Each was seen to fail with its guard removed. */
export const AUDIT_CHECKS: readonly AuditCheck[] = [
  ...TRANSACTION_CHECKS,
  ...BALANCE_CHECKS,
  ...CREDIT_CHECKS,
  ...GENERATION_CHECKS,
  ...USAGE_CHECKS,
  ...PAYMENT_CHECKS,
  ...SEAL_CHECKS,
]
