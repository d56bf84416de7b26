import type pg from 'pg'
import { announceCatalog } from '@/lib/catalog'
import { AppError } from '@/lib/core/errors'
import { runInTransaction } from '@/lib/db'

/** A row after a change, as whoever changes it next has to name it. */
export type Changed = { id: string; revision: number }

/**
 * Runs an operator's change of the catalogue: it, its record and the catalogue's new version commit together, then this
 * process and the others take it over.
 */
export async function changeCatalog(work: (client: pg.PoolClient) => Promise<Changed>): Promise<Changed> {
  const changed = await runInTransaction(async (client) => {
    const result = await work(client)
    // Last: this row is every change's, and is locked from here to the commit.
    await client.query('UPDATE catalog_state SET version = version + 1 WHERE id = 1')
    return result
  })
  await announceCatalog()
  return changed
}

/** @throws AppError conflict when somebody changed the row since its revision was read */
export function requireRevision(row: { revision: number }, seen: number): void {
  if (row.revision === seen) return
  throw new AppError('conflict', 'Somebody changed this meanwhile. Look at it again, then decide.', {
    details: { reason: 'changed_meanwhile', revision: row.revision },
  })
}
