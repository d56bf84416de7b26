import type { PoolClient } from 'pg'
import { getPool } from '@/lib/db'

/** Lends one connection; after a failure it is closed, with whatever it holds: transaction, lock, settings. */
export async function withAuditClient<Result>(run: (client: PoolClient) => Promise<Result>): Promise<Result> {
  const client = await getPool().connect()
  let failure: Error | undefined
  try {
    return await run(client)
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error))
    throw error
  } finally {
    client.release(failure)
  }
}
