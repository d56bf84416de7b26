import { FreshCache } from '@/lib/core/fresh-cache'
import { readFromReplica } from '@/lib/db'
import type { ModelApp } from '@/lib/schemas/model-stats'

const APPS_MAX = 30
const CATEGORIES_MAX = 40

const READ_APPS = `
  SELECT mode() WITHIN GROUP (ORDER BY title) AS title, app_url AS url, sum(prompt_tokens + completion_tokens)::float8 AS tokens
  FROM app_usage_hour
  WHERE hour_at >= date_trunc('day', now(), 'UTC') - ($1::int - 1) * interval '1 day' AND model <> ''
  GROUP BY app_url HAVING sum(prompt_tokens + completion_tokens) > 0 ORDER BY tokens DESC, app_url LIMIT $2`

const READ_CATEGORIES = `
  SELECT category AS slug, sum(prompt_tokens + completion_tokens)::float8 AS tokens FROM model_usage_day
  WHERE category <> '' AND day > (now() AT TIME ZONE 'UTC')::date - 30
  GROUP BY category ORDER BY tokens DESC, category LIMIT $1`

const FRESHNESS = { freshMs: 2 * 60_000, staleMs: 30 * 60_000 }

const apps = new FreshCache<ModelApp[]>({
  loadMany: async (windows) => {
    const found = windows.map(async (window): Promise<[string, ModelApp[]]> => {
      const query = { name: 'top-apps', text: READ_APPS, values: [Number(window), APPS_MAX] }
      const { rows } = await readFromReplica((client) => client.query<ModelApp>(query))
      return [window, rows]
    })
    return new Map(await Promise.all(found))
  },
  sizeMax: 10,
  ...FRESHNESS,
})

const categories = new FreshCache<{ slug: string; tokens: number }[]>({
  loadMany: async (keys) => {
    const query = { name: 'top-categories', text: READ_CATEGORIES, values: [CATEGORIES_MAX] }
    const { rows } = await readFromReplica((client) => client.query<{ slug: string; tokens: number }>(query))
    return new Map(keys.map((key) => [key, rows]))
  },
  sizeMax: 1,
  ...FRESHNESS,
})

/** The programs that used most in the last so many days, of those that say publicly who they are. */
export async function listTopApps(windowDays: number): Promise<ModelApp[]> {
  return (await apps.get(String(windowDays))) ?? []
}

/** What requests were for in the last thirty days, as programs name it. */
export async function listTopCategories(): Promise<{ slug: string; tokens: number }[]> {
  return (await categories.get('all')) ?? []
}
