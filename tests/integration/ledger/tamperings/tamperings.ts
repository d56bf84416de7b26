import { BALANCE_TAMPERINGS } from './balance-tamperings'
import { CREDIT_TAMPERINGS } from './credit-tamperings'
import { GENERATION_TAMPERINGS } from './generation-tamperings'
import { PAYMENT_TAMPERINGS } from './payment-tamperings'
import { SEAL_TAMPERINGS } from './seal-tamperings'
import { TRANSACTION_TAMPERINGS } from './transaction-tamperings'
import { USAGE_TAMPERINGS } from './usage-tamperings'
import type { Tampering } from './tamper'

/** At least one for every invariant. */
export const TAMPERINGS: readonly Tampering[] = [
  ...TRANSACTION_TAMPERINGS,
  ...BALANCE_TAMPERINGS,
  ...CREDIT_TAMPERINGS,
  ...GENERATION_TAMPERINGS,
  ...USAGE_TAMPERINGS,
  ...PAYMENT_TAMPERINGS,
  ...SEAL_TAMPERINGS,
]
