import type { Client } from 'pg'

export interface DetachedMonth {
  /** `generation_2025_10`: what it was called as a partition. */
  partitionName: string
  generations: bigint
  detachedAt: Date
  /** Null while its table is kept. */
  droppedAt: Date | null
}

/** The months that were detached, oldest first. */
export async function listDetachedMonths(client: Client): Promise<DetachedMonth[]> {
  const { rows } = await client.query<{
    name: string
    generations: string
    detached_at: Date
    dropped_at: Date | null
  }>(
    `SELECT partition_name AS name, generations::text, detached_at, dropped_at FROM ledger_detached_month
      WHERE detached_at IS NOT NULL ORDER BY 1`,
  )
  return rows.map((row) => ({
    partitionName: row.name,
    generations: BigInt(row.generations),
    detachedAt: row.detached_at,
    droppedAt: row.dropped_at,
  }))
}

/** Drops the table of a detached month. What the audit knows of it stays. */
export async function dropDetachedMonth(client: Client, { partitionName }: DetachedMonth): Promise<void> {
  await client.query('BEGIN')
  await client.query(`DROP TABLE ledger_${partitionName}`)
  await client.query('UPDATE ledger_detached_month SET dropped_at = now() WHERE partition_name = $1', [partitionName])
  await client.query('COMMIT')
}

const BATCH = 5_000

/** The rows of a detached month as JSON, one line each, a batch at a time. */
export async function* exportDetachedMonth(client: Client, { partitionName }: DetachedMonth): AsyncGenerator<string> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  try {
    await client.query(
      `DECLARE month NO SCROLL CURSOR FOR SELECT row_to_json(g)::text AS line FROM ledger_${partitionName} g`,
    )
    for (;;) {
      const { rows } = await client.query<{ line: string }>(`FETCH ${BATCH} FROM month`)
      if (rows.length === 0) return
      yield `${rows.map((row) => row.line).join('\n')}\n`
    }
  } finally {
    await client.query('ROLLBACK')
  }
}
