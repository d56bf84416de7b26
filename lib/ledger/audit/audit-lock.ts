/** Held by whoever checks the ledger, or takes months of generations away that a check must not see half gone. */
export const AUDIT_LOCK = 4_071_972
