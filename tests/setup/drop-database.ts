import pg from 'pg'
import { waitUntil } from '@/server/process/wait-until'

const PATIENCE_MS = 3_000

/**
 * Drops a test's database once its sessions are gone. Forcing it at once would hit sessions that are just closing, whose
 * clients then report an error that nobody listens for any more.
 */
export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  const isUnused = async (): Promise<boolean> => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_stat_activity WHERE datname = $1', [name])
    return rowCount === 0
  }
  try {
    await waitUntil(isUnused, { timeoutMs: PATIENCE_MS, intervalMs: 20, what: 'sessions to end' }).catch(
      () => undefined,
    )
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  } finally {
    await client.end()
  }
}
