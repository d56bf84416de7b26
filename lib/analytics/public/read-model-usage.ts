import { FreshCache } from '@/lib/core/fresh-cache'
import { readFromReplica } from '@/lib/db'

/** What all accounts together used of a model at a provider on a day (UTC). */
export type ModelUsageDay = {
  /** `YYYY-MM-DD`. */
  day: string
  provider: string
  promptTokens: number
  completionTokens: number
  reasoningTokens: number
  cachedTokens: number
  /** Nano-dollars that people paid: to us, or to the provider where the key is theirs. */
  paidNanos: bigint
}

export const USAGE_DAYS = 30

/** Whole days: the same moment is the start of the first one for every reader. */
const READ = `
  SELECT model, provider, to_char(hour AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, sum(prompt_tokens)::float8 AS prompt,
    sum(completion_tokens)::float8 AS completion, sum(reasoning_tokens)::float8 AS reasoning,
    sum(cached_tokens)::float8 AS cached, sum(cost_nanos + byok_upstream_nanos)::text AS paid
  FROM usage_hourly
  WHERE hour >= date_trunc('day', now(), 'UTC') - $1::int * interval '1 day' AND provider <> ''
  GROUP BY 1, 2, 3 ORDER BY 3`

type Row = {
  model: string
  provider: string
  day: string
  prompt: number
  completion: number
  reasoning: number
  cached: number
  paid: string
}

type UsageByModel = ReadonlyMap<string, readonly ModelUsageDay[]>

/** One entry for all models: visitors of many pages cost one statement in two minutes. */
const usage = new FreshCache<UsageByModel>({
  loadMany: async (keys) => {
    const found = await readUsage()
    return new Map(keys.map((key) => [key, found]))
  },
  sizeMax: 1,
  freshMs: 2 * 60_000,
  staleMs: 30 * 60_000,
})

/** The last days of every model that was used, oldest first; at most half an hour old. @throws whatever the database throws */
export async function readModelUsage(): Promise<UsageByModel> {
  return (await usage.get('all')) ?? new Map()
}

async function readUsage(): Promise<UsageByModel> {
  const { rows } = await readFromReplica((client) =>
    client.query<Row>({ name: 'public-model-usage', text: READ, values: [USAGE_DAYS - 1] }),
  )
  const byModel = new Map<string, ModelUsageDay[]>()
  for (const row of rows) {
    const own = byModel.get(row.model) ?? []
    own.push(toDay(row))
    byModel.set(row.model, own)
  }
  return byModel
}

function toDay({ day, provider, prompt, completion, reasoning, cached, paid }: Row): ModelUsageDay {
  return {
    day,
    provider,
    promptTokens: prompt,
    completionTokens: completion,
    reasoningTokens: reasoning,
    cachedTokens: cached,
    paidNanos: BigInt(paid),
  }
}
