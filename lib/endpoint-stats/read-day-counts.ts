import { getPool } from '@/lib/db'

/** What happened at an endpoint within a day. */
export type DayCounts = { requests: number; failures: number }

/** Hours that were folded, and minutes that were not yet. */
const READ = `
  SELECT endpoint_id, sum(requests)::float8 AS requests, sum(failures)::float8 AS failures FROM (
    SELECT endpoint_id, requests, failures FROM endpoint_minute
    WHERE endpoint_id = ANY($1) AND minute_at > now() - interval '1 day'
    UNION ALL SELECT endpoint_id, requests, failures FROM endpoint_hour
    WHERE endpoint_id = ANY($1) AND hour_at > now() - interval '1 day'
  ) AS both_tables GROUP BY endpoint_id`

/** Requests and failures of the last day by endpoint id; an endpoint without traffic is not among them. */
export async function readDayCounts(endpointIds: readonly string[]): Promise<ReadonlyMap<string, DayCounts>> {
  type Row = DayCounts & { endpoint_id: string }
  const { rows } = await getPool().query<Row>({ name: 'endpoint-day-counts', text: READ, values: [endpointIds] })
  return new Map(rows.map(({ endpoint_id: id, requests, failures }) => [id, { requests, failures }]))
}
