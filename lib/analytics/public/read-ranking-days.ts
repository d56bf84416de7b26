import { FreshCache } from '@/lib/core/fresh-cache'
import { readFromReplica } from '@/lib/db'

/** What all accounts together used of a model on a day (UTC). */
export type RankingDay = { day: string; model: string; tokens: number; requests: number }

/** Two months of thirty days, so that the last one can be compared with the one before. */
const RANKING_DAYS = 60

const READ = `
  SELECT category, to_char(day, 'YYYY-MM-DD') AS day, model, (prompt_tokens + completion_tokens)::float8 AS tokens,
    requests::float8 AS requests
  FROM model_usage_day
  WHERE category = ANY($1) AND day > (now() AT TIME ZONE 'UTC')::date - $2::int
  ORDER BY day, model`

const days = new FreshCache<readonly RankingDay[]>({
  loadMany: async (categories) => {
    const { rows } = await readFromReplica((client) =>
      client.query<RankingDay & { category: string }>({
        name: 'ranking-days',
        text: READ,
        values: [categories, RANKING_DAYS],
      }),
    )
    const byCategory = new Map<string, RankingDay[]>(categories.map((category) => [category, []]))
    for (const { category, ...row } of rows) byCategory.get(category)?.push(row)
    return byCategory
  },
  sizeMax: 100,
  freshMs: 60_000,
  staleMs: 30 * 60_000,
})

/** The last days of a category; `''` means all requests. At most half an hour old. @throws whatever the database throws */
export async function readRankingDays(category: string): Promise<readonly RankingDay[]> {
  return (await days.get(category)) ?? []
}
