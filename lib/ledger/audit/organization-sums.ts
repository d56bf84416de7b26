/** Movements that come with usage; everything else moves credit itself. */
const USAGE_KINDS = ['usage', 'overrun']
/** Movements that may take a balance below zero. */
export const EXCESS_KINDS = ['overrun', 'dispute']

const quote = (kinds: readonly string[]): string => kinds.map((kind) => `'${kind}'`).join(', ')

/** Sums over entries `e` of transactions `t`, as the columns of `audit_account_sum`. */
export const SUM_COLUMNS = `sum(e.amount_nanos) AS sum_nanos,
  coalesce(sum(e.amount_nanos) FILTER (WHERE t.kind NOT IN (${quote(USAGE_KINDS)})), 0) AS credited_nanos,
  coalesce(sum(e.amount_nanos) FILTER (WHERE t.kind = 'topup'), 0) AS bought_nanos,
  coalesce(sum(e.amount_nanos) FILTER (WHERE t.kind IN (${quote(EXCESS_KINDS)})), 0) AS excess_nanos`

/** Per organization: `sum`, `credited`, `bought`, `excess` over the entries of all accounts that are theirs. */
function sumByOrganization(accountSums: string): string {
  return `SELECT a.organization_id, sum(s.sum_nanos) AS sum, sum(s.credited_nanos) AS credited,
      sum(s.bought_nanos) AS bought, sum(s.excess_nanos) AS excess
    FROM (${accountSums}) s JOIN ledger_account a ON a.id = s.account_id
    WHERE a.organization_id IS NOT NULL GROUP BY 1`
}

const fromEntries = (where: string): string => `SELECT e.account_id, ${SUM_COLUMNS}
  FROM ledger_entry e JOIN ledger_transaction t ON t.id = e.transaction_id AND t.organization_id = e.organization_id ${where} GROUP BY 1`

/** From every entry there is. */
export const SUMS_OF_ALL = sumByOrganization(fromEntries(''))

/** The same from the sums up to `:watermark` and the entries after it. */
export const SUMS_WITH_NEW = sumByOrganization(`
  SELECT account_id, sum_nanos, credited_nanos, bought_nanos, excess_nanos FROM audit_account_sum
  UNION ALL ${fromEntries('WHERE t.id > :watermark AND e.transaction_id > :watermark')}`)
