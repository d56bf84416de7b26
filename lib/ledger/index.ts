export { acknowledgeViolations } from './audit/acknowledge-violations'
export { getAuditState } from './audit/get-audit-state'
export { getTopUpStop, readTopUpStop } from './audit/get-top-up-stop'
export { type AuditRecord, recordAudit } from './audit/record-audit'
export { runAudit } from './audit/run-audit'
export { ensurePartitions } from './ensure-partitions'
export { expirePromotionalCredit } from './expire-promotional-credit'
export { findGeneration } from './find-generation'
export { findTransaction } from './find-transaction'
export { findTransactionShare } from './find-transaction-share'
export { foldUsage } from './fold-usage'
export { getBalance } from './get-balance'
export { getKeyUsage, type KeyUsage, NO_KEY_USAGE } from './get-key-usage'
export { getPartitionState } from './get-partition-state'
export { grantCredits } from './grant-credits'
export { grantPromotionalCredit } from './grant-promotional-credit'
export { hasEverBought } from './has-ever-bought'
export {
  type GenerationFilters,
  type GenerationPosition,
  listGenerations,
  readGenerationCursor,
  writeGenerationCursor,
} from './list-generations'
export { postRefund } from './post-refund'
export { postTopUp } from './post-top-up'
export { postTransaction } from './post-transaction'
export { captureGeneration, getLedgerHealth, reserve, startLedger, stopLedger } from './process/current-process'
export type { Hold } from './process/hold'
export type { ReserveResult } from './process/reserver'
export { requireGeneration } from './require-generation'
export { detachMonths } from './retention/detach-months'
export {
  type DetachedMonth,
  dropDetachedMonth,
  exportDetachedMonth,
  listDetachedMonths,
} from './retention/detached-tables'
export { findKeptSince } from './retention/find-kept-since'
export { sweepSlices } from './sweep-slices'
export type {
  AttemptReason,
  ByokTerms,
  GenerationApi,
  GenerationAttempt,
  GenerationRecord,
  StoredGeneration,
} from './types'
