import { getCatalog } from '@/lib/catalog'
import { AppError } from '@/lib/core/errors'
import { nanosToJsonNumber } from '@/lib/core/money'
import { getDb, readFromReplica } from '@/lib/db'
import type { ActivityItem } from '@/lib/schemas/analytics'
import { getProviderNames } from './provider-names'
import { writeUsageSource } from './usage-source'

const DAYS = 30
const DAY_MS = 86_400_000

/** Of one person, which only single generations know. */
const FROM_GENERATIONS = `
  SELECT created_at AS at, model, provider, 1 AS requests, native_tokens_prompt AS prompt_tokens,
    native_tokens_completion AS completion_tokens, native_tokens_reasoning AS reasoning_tokens, cost_nanos, byok_upstream_nanos
  FROM generation
  WHERE organization_id = $1 AND ($2::text IS NULL OR api_key_id = $2) AND created_at >= $3 AND created_at < $4
    AND user_id = $5`

type Row = {
  day: string
  model: string
  provider: string
  requests: string
  prompt_tokens: string
  completion_tokens: string
  reasoning_tokens: string
  cost_nanos: string
  byok_upstream_nanos: string
}

export type ActivityItemsQuestion = {
  organizationId: string
  now: Date
  /** `YYYY-MM-DD`; all of the last 30 completed days unless given. */
  date?: string | undefined
  apiKeyHash?: string | undefined
  userId?: string | undefined
  /** Names the organization in every row. */
  isPerWorkspace: boolean
}

/**
 * What an organization used on the last 30 completed UTC days, newest day first: one row per day, model and provider.
 * @throws AppError invalid_request (a day outside of them), not_found (another organization's key)
 */
export async function listActivity(question: ActivityItemsQuestion): Promise<ActivityItem[]> {
  const { organizationId, apiKeyHash, userId = null, isPerWorkspace } = question
  const { from, to } = findDays(question)
  const apiKeyId = apiKeyHash === undefined ? null : await findKeyId({ organizationId, hash: apiKeyHash })
  const values: unknown[] = [organizationId, apiKeyId]
  const place = (value: unknown) => `$${values.push(value)}`
  const usage = userId === null ? writeRollup({ ...question, from, to, apiKeyId }, place) : FROM_GENERATIONS
  if (userId !== null) values.push(from, to, userId)
  const query = {
    text: `SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, model, provider, sum(requests)::text AS requests,
        sum(prompt_tokens)::text AS prompt_tokens, sum(completion_tokens)::text AS completion_tokens,
        sum(reasoning_tokens)::text AS reasoning_tokens, sum(cost_nanos)::text AS cost_nanos,
        sum(byok_upstream_nanos)::text AS byok_upstream_nanos
      FROM (${usage}) AS usage
      WHERE provider <> '' GROUP BY 1, 2, 3 ORDER BY 1 DESC, sum(cost_nanos) DESC, 2, 3`,
    values,
  }
  const { rows } = await readFromReplica((client) => client.query<Row>(query))
  const describe = await createDescriber()
  return rows.map((row) => ({
    ...describe(row),
    date: row.day,
    usage: nanosToJsonNumber(BigInt(row.cost_nanos)),
    byok_usage_inference: nanosToJsonNumber(BigInt(row.byok_upstream_nanos)),
    requests: Number(row.requests),
    prompt_tokens: Number(row.prompt_tokens),
    completion_tokens: Number(row.completion_tokens),
    reasoning_tokens: Number(row.reasoning_tokens),
    ...(isPerWorkspace && { workspace_id: organizationId }),
  }))
}

/** Per day, model and provider; of one key, only the sums that know keys. */
function writeRollup(
  { from, to, now, apiKeyId }: { from: Date; to: Date; now: Date; apiKeyId: string | null },
  place: (value: unknown) => string,
): string {
  const split = apiKeyId === null ? 'model_provider' : 'all'
  const source = writeUsageSource({ split, grain: 'day', start: from, end: to, now }, place)
  return `SELECT hour AS at, model, provider, requests, prompt_tokens, completion_tokens, reasoning_tokens, cost_nanos,
      byok_upstream_nanos
    FROM ${source} AS hours WHERE $2::text IS NULL OR api_key_id = $2`
}

function findDays({ now, date }: ActivityItemsQuestion): { from: Date; to: Date } {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())
  const first = today - DAYS * DAY_MS
  if (date === undefined) return { from: new Date(first), to: new Date(today) }
  const day = Date.parse(`${date}T00:00:00Z`)
  if (day >= first && day < today) return { from: new Date(day), to: new Date(day + DAY_MS) }
  const [oldest, newest] = [first, today - DAY_MS].map((time) => new Date(time).toISOString().slice(0, 10))
  const message = `Invalid query parameter \`date\`: must be one of the last ${DAYS} completed days in UTC, ${oldest} to ${newest}.`
  throw new AppError('invalid_request', message, { details: { field: 'date' } })
}

async function findKeyId({ organizationId, hash }: { organizationId: string; hash: string }): Promise<string> {
  const key = await getDb().apiKey.findFirst({ where: { organizationId, hash }, select: { id: true } })
  if (key) return key.id
  throw new AppError('not_found', 'There is no API key with this hash.', { details: { field: 'api_key_hash' } })
}

type Description = Pick<ActivityItem, 'model' | 'model_permaslug' | 'endpoint_id' | 'provider_name'>

/** Names of models and providers; those that left the catalogue keep what was written down. */
async function createDescriber(): Promise<(row: { model: string; provider: string }) => Description> {
  const [catalog, nameOf] = await Promise.all([getCatalog(), getProviderNames()])
  return ({ model, provider }) => ({
    model,
    model_permaslug: catalog.findModel(model)?.canonicalSlug ?? model,
    endpoint_id:
      catalog.endpointsOf(model).find((endpoint) => endpoint.providerSlug === provider)?.id ?? `${provider}:${model}`,
    provider_name: nameOf(provider),
  })
}
