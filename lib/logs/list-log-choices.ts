import { getProviderNames } from '@/lib/analytics'
import { getDb, readFromReplica } from '@/lib/db'
import type { LogChoice, LogChoices } from '@/lib/schemas/logs'

const DAYS = 90
const APPS_MAX = 100
const KEYS_MAX = 500
/** Apps stand in no sum: those of so many of the newest requests are offered. */
const REQUESTS_LOOKED_AT = 5_000

const USED = `
  SELECT DISTINCT model, provider FROM usage_hourly
  WHERE organization_id = $1 AND hour >= now() - make_interval(days => $2)`

const APPS = `
  SELECT app FROM (
    SELECT coalesce(app_title, app_referer) AS app FROM generation
    WHERE organization_id = $1 AND created_at >= now() - make_interval(days => $2)
    ORDER BY created_at DESC, id DESC LIMIT $3
  ) AS recent WHERE app IS NOT NULL GROUP BY app ORDER BY count(*) DESC, app LIMIT $4`

/** What an organization's log can be filtered by: what was used within the last 90 days, its keys and its people. */
export async function listLogChoices({ organizationId }: { organizationId: string }): Promise<LogChoices> {
  const [used, apps, keys, members, providerOf] = await Promise.all([
    readFromReplica((client) => client.query<{ model: string; provider: string }>(USED, [organizationId, DAYS])),
    readFromReplica((client) =>
      client.query<{ app: string }>(APPS, [organizationId, DAYS, REQUESTS_LOOKED_AT, APPS_MAX]),
    ),
    getDb().apiKey.findMany({
      where: { organizationId, kind: 'inference' },
      select: { hash: true, name: true, deletedAt: true },
      orderBy: { createdAt: 'desc' },
      take: KEYS_MAX,
    }),
    listMembers(organizationId),
    getProviderNames(),
  ])
  const toChoices = (values: readonly string[], label: (value: string) => string): LogChoice[] =>
    [...new Set(values)].filter((value) => value !== '').map((value) => ({ value, label: label(value) }))
  return {
    models: sortByLabel(
      toChoices(
        used.rows.map(({ model }) => model),
        (slug) => slug,
      ),
    ),
    providers: sortByLabel(
      toChoices(
        used.rows.map(({ provider }) => provider),
        providerOf,
      ),
    ),
    keys: [
      ...keys.map(({ hash, name, deletedAt }) => ({ value: hash, label: deletedAt ? `${name} (deleted)` : name })),
      { value: 'dashboard', label: 'Dashboard, without a key' },
    ],
    apps: apps.rows.map(({ app }) => ({ value: app, label: app })),
    members,
  }
}

async function listMembers(organizationId: string): Promise<LogChoice[]> {
  const rows = await getDb().membership.findMany({
    where: { organizationId },
    select: { user: { select: { id: true, name: true, email: true } } },
  })
  return sortByLabel(rows.map(({ user: { id, name, email } }) => ({ value: id, label: name ?? email })))
}

function sortByLabel(choices: LogChoice[]): LogChoice[] {
  return choices.sort((left, right) => left.label.localeCompare(right.label))
}
