import type { AuditCheck } from './audit-check'
import { DETACHED_BILLS } from './detached-months'

/** Of transactions that bill generations of a detached month and of others. */
const DETACHED_LINES = `UNION ALL SELECT b.transaction_id, split_part(line, ' ', 1), line
  FROM ${DETACHED_BILLS} b CROSS JOIN LATERAL unnest(b.lines) line`
/** Of those that bill generations of one detached month only. */
const DETACHED_DIGESTS = `UNION ALL SELECT b.transaction_id, b.digest FROM ${DETACHED_BILLS} b WHERE b.lines IS NULL`

/** The chain of seals: that nothing which was written once was changed, left out or put elsewhere (migration ledger_seals). */
export const SEAL_CHECKS: readonly AuditCheck[] = [
  {
    invariant: 'seals_are_unbroken',
    description: 'Every seal follows the one before it, and its hash is that of its transaction and entries.',
    whole: countBroken(''),
    minute: countBroken('WHERE transaction_id > :watermark'),
  },
  {
    invariant: 'transactions_are_sealed',
    description: 'Every transaction has its seal.',
    whole: countUnsealed(''),
    minute: countUnsealed('WHERE t.id > :watermark'),
  },
  {
    invariant: 'last_seal_is_balance',
    description: 'The balance after the last transaction of every organization is its posted balance.',
    whole: compareLastSeals(),
    minute: compareLastSeals(),
  },
  {
    invariant: 'generations_are_sealed',
    description: 'What a transaction bills is what its digest says: the same generations, costs, prices and tokens.',
    whole: compareDigests({ transactions: '', lines: DETACHED_LINES, digests: DETACHED_DIGESTS }),
    // The generations of a write-off are found only by reading all of them.
    minute: compareDigests({
      transactions: `WHERE id > :watermark AND kind IN ('usage', 'overrun')`,
      lines: `WHERE transaction_id > :watermark AND kind <> 'write_off'`,
      digests: '',
    }),
  },
  {
    invariant: 'entries_are_own',
    description: 'Entries are on accounts of the platform or of the organization of their transaction.',
    whole: countForeign(''),
    minute: countForeign('WHERE t.id > :watermark'),
  },
]

function countBroken(where: string): string {
  return `SELECT count(*) AS checked, count(problem) AS violations FROM ledger_seal_check ${where}`
}

function countUnsealed(where: string): string {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE s.transaction_id IS NULL) AS violations
    FROM ledger_transaction t LEFT JOIN ledger_seal s ON s.transaction_id = t.id ${where}`
}

function compareLastSeals(): string {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE b.posted_nanos <> coalesce(s.balance_after_nanos, 0))
      AS violations
    FROM ledger_balance b LEFT JOIN LATERAL (SELECT balance_after_nanos FROM ledger_seal s
      WHERE s.organization_id = b.organization_id ORDER BY s.sequence DESC LIMIT 1) s ON true`
}

function compareDigests(input: { transactions: string; lines: string; digests: string }): string {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE t.generation_digest IS DISTINCT FROM g.digest) AS violations
    FROM (SELECT id, generation_digest FROM ledger_transaction ${input.transactions}) t
    FULL JOIN (SELECT transaction_id AS id,
        sha256(convert_to(string_agg(line, E'\\n' ORDER BY generation_id COLLATE "C"), 'UTF8')) AS digest
      FROM (SELECT transaction_id, generation_id, line FROM ledger_transaction_generation ${input.lines}) l GROUP BY 1
      ${input.digests}) g USING (id)`
}

function countForeign(where: string): string {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE a.organization_id IS NOT NULL
      AND a.organization_id IS DISTINCT FROM t.organization_id) AS violations
    FROM ledger_transaction t JOIN ledger_entry e ON e.transaction_id = t.id JOIN ledger_account a ON a.id = e.account_id
    ${where}`
}
