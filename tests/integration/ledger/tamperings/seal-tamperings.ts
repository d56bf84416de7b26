import type { Tampering } from './tamper'

export const SEAL_TAMPERINGS: readonly Tampering[] = [
  {
    invariant: 'seals_are_unbroken',
    how: 'a memo is changed',
    spoil: [`UPDATE ledger_transaction SET memo = memo || '!' WHERE kind = 'grant'`],
    mend: [`UPDATE ledger_transaction SET memo = rtrim(memo, '!') WHERE kind = 'grant'`],
  },
  {
    invariant: 'transactions_are_sealed',
    how: 'the last seal of an organization is gone',
    spoil: [
      `CREATE TABLE seal AS SELECT DISTINCT ON (organization_id) * FROM ledger_seal ORDER BY organization_id, sequence DESC`,
      'DELETE FROM ledger_seal s USING seal WHERE s.transaction_id = seal.transaction_id',
    ],
    mend: ['INSERT INTO ledger_seal SELECT * FROM seal'],
  },
  {
    invariant: 'last_seal_is_balance',
    how: 'a balance is raised together with the account that it is the sum of',
    spoil: [
      `UPDATE ledger_entry SET amount_nanos = amount_nanos + sign(amount_nanos) WHERE account_id = 7
        OR (transaction_id, account_id) IN (SELECT e.transaction_id, b.account_id FROM ledger_entry e, ledger_balance b WHERE e.account_id = 7)`,
      `UPDATE ledger_balance b SET posted_nanos = posted_nanos + 1, credited_nanos = credited_nanos + 1
        FROM ledger_entry e WHERE e.account_id = b.account_id
        AND e.transaction_id IN (SELECT transaction_id FROM ledger_entry WHERE account_id = 7)`,
    ],
    mend: [
      `UPDATE ledger_balance b SET posted_nanos = posted_nanos - 1, credited_nanos = credited_nanos - 1
        FROM ledger_entry e WHERE e.account_id = b.account_id
        AND e.transaction_id IN (SELECT transaction_id FROM ledger_entry WHERE account_id = 7)`,
      `UPDATE ledger_entry SET amount_nanos = amount_nanos - sign(amount_nanos) WHERE account_id = 7
        OR (transaction_id, account_id) IN (SELECT e.transaction_id, b.account_id FROM ledger_entry e, ledger_balance b WHERE e.account_id = 7)`,
    ],
  },
  {
    invariant: 'generations_are_sealed',
    how: 'tokens of a generation are changed',
    spoil: ['UPDATE generation SET native_tokens_prompt = native_tokens_prompt + 1'],
    mend: ['UPDATE generation SET native_tokens_prompt = native_tokens_prompt - 1'],
  },
  {
    invariant: 'entries_are_own',
    how: 'accounts of two organizations are exchanged',
    spoil: [
      'ALTER TABLE ledger_account DROP CONSTRAINT ledger_account_kind_organization_id_key',
      `ALTER TABLE ledger_balance DROP CONSTRAINT ledger_balance_account_id_organization_id_fkey,
        DROP CONSTRAINT ledger_balance_promotional_account_id_organization_id_fkey`,
      exchangeAccounts(),
    ],
    mend: [exchangeAccounts()],
  },
]

/** The credit accounts of the first and the last organization change hands. */
function exchangeAccounts(): string {
  const ends = `SELECT min(id) AS first, max(id) AS last FROM ledger_account WHERE kind = 'customer_credit'`
  return `UPDATE ledger_account a SET organization_id = other.organization_id FROM (${ends}) e, ledger_account other
    WHERE a.id IN (e.first, e.last) AND other.id IN (e.first, e.last) AND other.id <> a.id`
}
