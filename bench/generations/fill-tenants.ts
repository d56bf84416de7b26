import type { Client } from 'pg'

const ORGANIZATIONS = 200
/** Requests draw a key out of so many slots: a key's share of all requests is its share of them. */
const KEY_SLOTS = 65_536
/** How uneven organizations are: the n-th has 1 / n^1.25 of what the first one has, which then is more than a quarter of all. */
const UNEVENNESS = 1.25

export const organizationId = (number: number): string => `org_bench_${String(number).padStart(3, '0')}`

/**
 * Organizations, their keys, and the tables that requests are drawn from: `fill_key` (by slot) and `fill_endpoint`
 * (by organization and slot). The biggest organization has twelve keys; each uses fourteen endpoints of the catalogue.
 */
export async function fillTenants(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO organization (id, name)
      SELECT 'org_bench_' || lpad(n::text, 3, '0'), 'Bench ' || n FROM generate_series(1, $1::int) n`,
    [ORGANIZATIONS],
  )
  await client.query(
    `INSERT INTO api_key (id, organization_id, hash, label, name)
      SELECT 'key_bench_' || n || '_' || k, 'org_bench_' || lpad(n::text, 3, '0'), 'key_bench_' || n || '_' || k, 'bench', 'Key ' || k
      FROM generate_series(1, $1::int) n, generate_series(1, CASE WHEN n = 1 THEN 12 ELSE 1 + n % 5 END) k`,
    [ORGANIZATIONS],
  )
  await client.query(
    `CREATE TEMP TABLE fill_key AS
      WITH weighted AS (
        SELECT id, organization_id, split_part(id, '_', 3)::int AS n, split_part(id, '_', 4)::int AS k FROM api_key
          WHERE id LIKE 'key_bench_%'
      ), shared AS (
        SELECT *, n ^ -${UNEVENNESS} / k / sum(1.0 / k) OVER (PARTITION BY n) AS weight FROM weighted
      ), placed AS (
        SELECT *, sum(weight) OVER (ORDER BY n, k) / sum(weight) OVER () AS upto,
          (sum(weight) OVER (ORDER BY n, k) - weight) / sum(weight) OVER () AS start FROM shared
      )
      SELECT s AS slot, p.id, p.organization_id, p.n FROM placed p,
        generate_series(floor(p.start * ${KEY_SLOTS})::int, floor(p.upto * ${KEY_SLOTS})::int - 1) s`,
  )
  await client.query('CREATE UNIQUE INDEX ON fill_key (slot)')
  await fillEndpoints(client)
  await client.query('ANALYZE fill_key')
}

/** The first choices of an organization get most of its requests: slots of 64, more of them the earlier the choice. */
async function fillEndpoints(client: Client): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE fill_endpoint AS
      WITH endpoints AS (
        SELECT e.id, e.model_slug, e.provider_slug, p.id AS price_id, p.prompt_picos, p.completion_picos,
          row_number() OVER (ORDER BY md5(e.id)) - 1 AS place, count(*) OVER () AS total
        FROM endpoint e JOIN LATERAL (SELECT * FROM price_version v WHERE v.endpoint_id = e.id
          ORDER BY effective_from DESC LIMIT 1) p ON p.prompt_picos > 0
        WHERE e.is_active
      ), choices AS (
        SELECT choice, sum(round(64 / (choice + 2.4))) OVER (ORDER BY choice) AS upto, round(64 / (choice + 2.4)) AS width
        FROM generate_series(0, 13) choice
      )
      SELECT n, s::int AS slot, e.* FROM generate_series(1, ${ORGANIZATIONS}) n CROSS JOIN choices c
        CROSS JOIN LATERAL generate_series((c.upto - c.width)::int, c.upto::int - 1) s
        JOIN endpoints e ON e.place = (n * 5 + c.choice * 3) % e.total`,
  )
  await client.query('CREATE UNIQUE INDEX ON fill_endpoint (n, slot); ANALYZE fill_endpoint')
}
