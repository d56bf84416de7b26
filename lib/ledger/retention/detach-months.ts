import type { Client } from 'pg'
import { AUDIT_LOCK } from '../audit/audit-lock'

export interface RetentionInput {
  /** Connected as the owner of the tables: the product's own role may not do this. No other statement may run on it. */
  client: Client
  /** Whole months that are kept beside the running one. */
  months: number
  now: Date
}

/** Month names are ours, from the catalogue, and never anything else. */
const MONTH = /^generation_\d{4}_\d{2}$/

/**
 * Detaches the months of generations that are older than the retention, oldest first, while requests go on. What the audit
 * must know of them is noted before. Ends what an interrupted run began. One run at a time, and never beside an audit.
 * @returns the months that are detached now, by the name that their partitions had
 * @throws Error of the database (LG005) while the audit is not clean or has not come so far; nothing is detached then
 */
export async function detachMonths({ client, months, now }: RetentionInput): Promise<string[]> {
  await client.query('SELECT pg_advisory_lock($1)', [AUDIT_LOCK])
  try {
    const finished = await finishInterrupted(client)
    const due = await listDue(client, new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)))
    for (const month of due) {
      await client.query('SELECT ledger_detach_note($1)', [month])
      // Waits for transactions that still see the month, and holds up nobody meanwhile. Cannot run inside a transaction.
      await client.query(`ALTER TABLE generation DETACH PARTITION ${month} CONCURRENTLY`)
      await client.query('SELECT ledger_detach_finish($1)', [month])
    }
    return [...finished, ...due]
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [AUDIT_LOCK])
  }
}

/** A run that was killed leaves a month half detached, or detached under its old name. */
async function finishInterrupted(client: Client): Promise<string[]> {
  const pending = await listNames(
    client,
    `SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
      WHERE i.inhparent = 'generation'::regclass AND i.inhdetachpending`,
  )
  for (const month of pending) await client.query(`ALTER TABLE generation DETACH PARTITION ${month} FINALIZE`)
  const unfinished = await listNames(
    client,
    `SELECT partition_name AS name FROM ledger_detached WHERE detached_at IS NULL AND to_regclass(partition_name) IS NOT NULL
      ORDER BY 1`,
  )
  for (const month of unfinished) await client.query('SELECT ledger_detach_finish($1)', [month])
  return unfinished
}

function listDue(client: Client, before: Date): Promise<string[]> {
  return listNames(
    client,
    `SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
      WHERE i.inhparent = 'generation'::regclass AND c.relname ~ '^generation_\\d{4}_\\d{2}$'
        AND to_date(substr(c.relname, 12), 'YYYY_MM') < ($1::timestamptz AT TIME ZONE 'UTC')::date ORDER BY 1`,
    [before],
  )
}

async function listNames(client: Client, text: string, values: unknown[] = []): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(text, values)
  return rows.map((row) => row.name).filter((name) => MONTH.test(name))
}
