/** Generations that are billed by transactions after `:watermark`; found through the indexes on these columns. */
export const NEW_GENERATIONS = `SELECT * FROM generation WHERE ledger_transaction_id > :watermark
  UNION ALL SELECT * FROM generation WHERE overrun_transaction_id > :watermark AND ledger_transaction_id IS NULL`
