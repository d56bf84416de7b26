import pg from 'pg'
import { getPool } from '@/lib/db'

/** Anything that runs a query: the pool, or the connection of a caller's own transaction. */
export interface LedgerClient {
  query<Row extends pg.QueryResultRow>(config: pg.QueryConfig): Promise<pg.QueryResult<Row>>
}

/** A parameter as PostgreSQL takes it; bigint travels as its decimal digits. */
export type QueryValue = string | number | bigint | boolean | Date | null | readonly string[] | readonly bigint[]

export interface LedgerQuery {
  /** Names the prepared statement; statements without a name are parsed anew each time. */
  name?: string
  text: string
  values: readonly QueryValue[]
  client?: LedgerClient
  /** Milliseconds after which the connection is given up. */
  timeoutMs?: number
}

const INT8 = 20
const INT8_ARRAY = 1016

const readText = new Map<number, (text: string) => unknown>([
  [INT8, (text) => BigInt(text)],
  [INT8_ARRAY, (text) => (text === '{}' ? [] : text.slice(1, -1).split(',').map(BigInt))],
])

// Money must never pass through a JavaScript number: BIGINT arrives as bigint here, whatever the pool does elsewhere.
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : readText.get(oid)) ?? (pg.types.getTypeParser(oid, format ?? 'text') as unknown),
}

/** Runs one SQL statement of the ledger and returns its rows; BIGINT columns are `bigint`. */
export async function runQuery<Row extends pg.QueryResultRow>(query: LedgerQuery): Promise<Row[]> {
  const client: LedgerClient = query.client ?? getPool()
  const config: pg.QueryConfig & { query_timeout?: number } = {
    text: query.text,
    values: query.values.map((value) => (typeof value === 'bigint' ? value.toString() : value)),
    types,
    ...(query.name === undefined ? {} : { name: query.name }),
    ...(query.timeoutMs === undefined ? {} : { query_timeout: query.timeoutMs }),
  }
  const result = await client.query<Row>(config)
  return result.rows
}
