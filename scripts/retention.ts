import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import {
  type DetachedMonth,
  detachMonths,
  dropDetachedMonth,
  exportDetachedMonth,
  listDetachedMonths,
} from '@/lib/ledger'
import { useRunningProduct } from '@/server/start/use-running-product'
import { runCommandLine, UsageError } from './run-command-line'

const USAGE = `Usage: npm run retention                                    list the months that were detached
       npm run retention -- --months N                     detach single requests older than N whole months, 2 at least
       npm run retention -- --export 2025-10 --to F.gz     write a detached month as JSON lines, compressed
       npm run retention -- --drop 2025-10                 drop a detached month's table; export it first if you want it
What was detached stays in the charts, the balances and the ledger, and the audit keeps proving it.`

function readArguments(): { months?: string; export?: string; to?: string; drop?: string } {
  try {
    const text = { type: 'string' } as const
    return parseArgs({ options: { months: text, export: text, to: text, drop: text } }).values
  } catch {
    throw new UsageError(USAGE)
  }
}

async function detach(client: pg.Client, text: string): Promise<void> {
  const months = Number(text)
  if (!Number.isInteger(months) || months < 2) throw new UsageError(USAGE)
  const taken = await detachMonths({ client, months, now: new Date() })
  console.log(taken.length === 0 ? 'Nothing is older.' : `Detached: ${taken.join(', ')}.`)
}

async function findMonth(client: pg.Client, text: string): Promise<DetachedMonth> {
  const name = `generation_${text.replace('-', '_')}`
  const found = (await listDetachedMonths(client)).find((month) => month.partitionName === name)
  if (found?.droppedAt === null) return found
  throw new UsageError(found ? `${text} was dropped.` : `${text} is not detached. npm run retention lists what is.`)
}

async function list(client: pg.Client): Promise<void> {
  const months = await listDetachedMonths(client)
  if (months.length === 0) console.log('No month was detached.')
  for (const { partitionName, generations, detachedAt, droppedAt } of months) {
    const state = droppedAt ? `dropped ${droppedAt.toISOString()}` : `kept as ledger_${partitionName}`
    console.log(`${partitionName}: ${generations} requests, detached ${detachedAt.toISOString()}, ${state}`)
  }
}

/** Detaches, exports and drops months of single requests, as the owner of the tables. */
await runCommandLine(async () => {
  const options = readArguments()
  const { ownerUrl } = await useRunningProduct()
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'causeway-retention' })
  await client.connect()
  try {
    if (options.months !== undefined) await detach(client, options.months)
    else if (options.export !== undefined) {
      if (options.to === undefined) throw new UsageError(USAGE)
      const month = await findMonth(client, options.export)
      await pipeline(Readable.from(exportDetachedMonth(client, month)), createGzip(), createWriteStream(options.to))
      console.log(`${month.generations} requests written to ${options.to}.`)
    } else if (options.drop !== undefined) {
      await dropDetachedMonth(client, await findMonth(client, options.drop))
      console.log(`${options.drop} is dropped.`)
    } else await list(client)
    return 0
  } finally {
    await client.end()
  }
})
