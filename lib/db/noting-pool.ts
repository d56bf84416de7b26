import pg from 'pg'
import { type CommitNote, findOpenNote } from './commit-note'

/** What Prisma writes for reading: it changes nothing, and needs no transaction to find that out. */
const READS_ONLY = /^\s*SELECT\s+"/

/**
 * A pool whose commits take the note of the work under way with them (`CommitNote`). Without one, which is how requests for
 * models run, it is the plain pool.
 */
export function createNotingPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config)
  const [query, connect] = [pool.query.bind(pool), pool.connect.bind(pool)]
  /** `pg` takes a statement in many forms; they are passed on as they came. */
  const noted = (...given: unknown[]): unknown => {
    const note = isCallback(given) ? null : findOpenNote()
    if (note === null || READS_ONLY.test(textOf(given))) return Reflect.apply(query, pool, given)
    return queryWithNote({ connect: () => connect(), note, given })
  }
  const checkOut = (...given: unknown[]): unknown => {
    const note = isCallback(given) ? null : findOpenNote()
    const client: unknown = Reflect.apply(connect, pool, given)
    return note === null ? client : Promise.resolve(client).then((taken) => watchCommits(taken as pg.PoolClient, note))
  }
  return Object.assign(pool, { query: noted, connect: checkOut })
}

/** One statement alone is a transaction as well. */
async function queryWithNote({
  connect,
  note,
  given,
}: {
  connect: () => Promise<pg.PoolClient>
  note: CommitNote
  given: unknown[]
}): Promise<unknown> {
  const client = await connect()
  let broken: Error | undefined
  try {
    await client.query('BEGIN')
    const result: unknown = await Reflect.apply(client.query.bind(client), client, given)
    await note.commit(client, () => client.query('COMMIT'))
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch((failure: unknown) => {
      broken = failure instanceof Error ? failure : new Error('The connection is gone.')
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/** Until it is given back, a COMMIT on this connection takes the note with it. */
function watchCommits(client: pg.PoolClient, note: CommitNote): pg.PoolClient {
  const [query, release] = [client.query.bind(client), client.release.bind(client)]
  // The note's own statement and the COMMIT itself go past the watch.
  const plain = Object.assign(Object.create(client) as pg.PoolClient, { query })
  const watched = (...given: unknown[]): unknown => {
    const run = () => Reflect.apply(query, client, given) as unknown
    const isCommit = !isCallback(given) && textOf(given).trim().toUpperCase() === 'COMMIT'
    return isCommit ? note.commit(plain, async () => run()) : run()
  }
  return Object.assign(client, {
    query: watched,
    release: (error?: Error | boolean) => {
      Object.assign(client, { query, release })
      release(error)
    },
  })
}

function textOf([first]: unknown[]): string {
  if (typeof first === 'string') return first
  return typeof first === 'object' && first !== null && 'text' in first ? String(first.text) : ''
}

/** The form with a callback is the driver's own, within what is watched already. */
function isCallback(given: readonly unknown[]): boolean {
  return typeof given.at(-1) === 'function'
}
