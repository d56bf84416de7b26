import type pg from 'pg'
import { getPool } from './pool'

/**
 * Runs work on one connection between BEGIN and COMMIT; whatever it throws undoes everything.
 * The work must use the client it is given only: a second connection from the pool could wait for the first for ever.
 */
export async function runInTransaction<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const client = await getPool().connect()
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    client.release()
    return result
  } catch (error) {
    await rollBack(client)
    throw error
  }
}

/** Gives the connection back clean, or throws it away when even that fails. */
async function rollBack(client: pg.PoolClient): Promise<void> {
  try {
    await client.query('ROLLBACK')
    client.release()
  } catch (error) {
    client.release(error instanceof Error ? error : true)
  }
}
