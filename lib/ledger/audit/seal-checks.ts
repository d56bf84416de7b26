import type { AuditCheck } from './audit-check'

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
    whole: compareDigests({ transactions: '', generations: '' }),
    // The generations of a write-off are found only by reading all of them.
    minute: compareDigests({
      transactions: `WHERE id > :watermark AND kind IN ('usage', 'overrun')`,
      generations: `WHERE transaction_id > :watermark AND kind <> 'write_off'`,
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

function compareDigests(filter: { transactions: string; generations: string }): string {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE t.generation_digest IS DISTINCT FROM g.digest) AS violations
    FROM (SELECT id, generation_digest FROM ledger_transaction ${filter.transactions}) t
    FULL JOIN (SELECT transaction_id AS id,
        sha256(convert_to(string_agg(line, E'\\n' ORDER BY generation_id COLLATE "C"), 'UTF8')) AS digest
      FROM ledger_transaction_generation ${filter.generations} GROUP BY 1) g USING (id)`
}

function countForeign(where: string): string {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE a.organization_id IS NOT NULL
      AND a.organization_id IS DISTINCT FROM t.organization_id) AS violations
    FROM ledger_transaction t JOIN ledger_entry e ON e.transaction_id = t.id JOIN ledger_account a ON a.id = e.account_id
    ${where}`
}
