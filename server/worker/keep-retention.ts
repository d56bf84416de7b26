import pg from 'pg'
import { getEnv } from '@/lib/env'
import { detachMonths, dropDetachedMonth, listDetachedMonths } from '@/lib/ledger'
import { getLogger } from '@/lib/observability'

/**
 * Takes months of single generations away that are older than GENERATION_RETENTION_MONTHS, and does nothing where that is not
 * set. Partitions belong to the owner of the tables: it connects as that one, for as long as it takes.
 * @throws Error when it may not, or while the ledger's audit is not clean
 */
export async function keepRetention(): Promise<void> {
  const { GENERATION_RETENTION_MONTHS: months, GENERATION_DETACHED: detached, DATABASE_OWNER_URL: ownerUrl } = getEnv()
  if (months === undefined) return
  if (ownerUrl === undefined) {
    throw new Error('GENERATION_RETENTION_MONTHS needs DATABASE_OWNER_URL in the worker; or run npm run retention.')
  }
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'causeway-retention' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const taken = await detachMonths({ client, months, now: new Date() })
    if (taken.length > 0) getLogger().info({ months: taken }, 'months of generations detached')
    if (detached === 'drop') await dropAll(client)
  } finally {
    await client.end()
  }
}

async function dropAll(client: pg.Client): Promise<void> {
  for (const month of await listDetachedMonths(client)) {
    if (month.droppedAt !== null) continue
    await dropDetachedMonth(client, month)
    getLogger().info({ month: month.partitionName }, 'detached month dropped')
  }
}
