import { FreshCache } from '@/lib/core/fresh-cache'
import { readFromReplica } from '@/lib/db'
import type { ModelApp } from '@/lib/schemas/model-stats'
import { USAGE_DAYS } from './read-model-usage'

const APPS_MAX = 20

const READ = `
  SELECT model, app_url, title, tokens FROM (
    SELECT model, app_url, mode() WITHIN GROUP (ORDER BY title) AS title,
      sum(prompt_tokens + completion_tokens)::float8 AS tokens,
      row_number() OVER (PARTITION BY model ORDER BY sum(prompt_tokens + completion_tokens) DESC, app_url) AS place
    FROM app_usage_hour WHERE model = ANY($1) AND hour_at >= now() - $2::int * interval '1 day'
    GROUP BY model, app_url
  ) AS apps WHERE place <= $3 AND tokens > 0 ORDER BY model, place`

type Row = { model: string; app_url: string; title: string; tokens: number }

const apps = new FreshCache<ModelApp[]>({
  loadMany: readApps,
  sizeMax: 2_000,
  freshMs: 2 * 60_000,
  staleMs: 30 * 60_000,
})

/** The programs that used most of a model lately, of those that say publicly who they are. @throws whatever the database throws */
export async function listModelApps(slug: string): Promise<ModelApp[]> {
  return (await apps.get(slug)) ?? []
}

async function readApps(slugs: readonly string[]): Promise<Map<string, ModelApp[]>> {
  const { rows } = await readFromReplica((client) =>
    client.query<Row>({ name: 'model-apps', text: READ, values: [slugs, USAGE_DAYS, APPS_MAX] }),
  )
  const byModel = new Map<string, ModelApp[]>()
  for (const { model, app_url: url, title, tokens } of rows) {
    byModel.set(model, [...(byModel.get(model) ?? []), { title, url, tokens }])
  }
  return byModel
}
