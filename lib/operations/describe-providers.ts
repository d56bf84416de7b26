import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import { getEnv, toKeyVariable } from '@/lib/env'
import { listConfiguredProviders } from '@/lib/gateway'
import type { OperatorProvider, OperatorProviderDetail } from '@/lib/schemas/operator'
import { type EndpointDay, readEndpointDay } from './read-endpoint-day'

/** Every provider of the catalogue: where its key comes from (never which it is), and how its last requests went. */
export async function describeProviders(): Promise<OperatorProvider[]> {
  const [providers, days] = await Promise.all([
    getDb().provider.findMany({ orderBy: { slug: 'asc' } }),
    readEndpointDay({ provider: null }),
  ])
  return providers.map((provider) =>
    toObject(
      provider,
      days.filter(({ providerSlug }) => providerSlug === provider.slug),
    ),
  )
}

/**
 * The same of one provider, endpoint by endpoint; those in trouble first.
 * @throws AppError not_found
 */
export async function describeProvider({ slug }: { slug: string }): Promise<OperatorProviderDetail> {
  const [provider, days] = await Promise.all([
    getDb().provider.findUnique({ where: { slug } }),
    readEndpointDay({ provider: slug }),
  ])
  if (!provider) throw new AppError('not_found', 'There is no such provider.')
  const health = days.map((day) => ({
    id: day.id,
    model: day.modelSlug,
    requests: day.requests,
    failures: day.failures,
    rate_limited: day.rateLimited,
    last_failed_at: day.lastFailedAt?.toISOString() ?? null,
    ejected_until: day.ejectedUntil?.toISOString() ?? null,
    blocked_until: day.blockedUntil?.toISOString() ?? null,
  }))
  return { ...toObject(provider, days), health }
}

function toObject({ slug, name }: { slug: string; name: string }, days: readonly EndpointDay[]): OperatorProvider {
  const sum = (count: (day: EndpointDay) => number) => days.reduce((total, day) => total + count(day), 0)
  const failedMs = Math.max(0, ...days.map(({ lastFailedAt }) => lastFailedAt?.getTime() ?? 0))
  return {
    slug,
    name,
    is_configured: listConfiguredProviders().has(slug),
    key_source: findKeySource(slug),
    key_variable: toKeyVariable(slug),
    has_own_address: getEnv().providers[slug]?.baseUrl !== undefined,
    endpoints: days.length,
    endpoints_out: days.filter(({ ejectedUntil, blockedUntil }) => (ejectedUntil ?? blockedUntil) !== null).length,
    requests: sum(({ requests }) => requests),
    failures: sum(({ failures }) => failures),
    rate_limited: sum(({ rateLimited }) => rateLimited),
    last_failed_at: failedMs === 0 ? null : new Date(failedMs).toISOString(),
  }
}

function findKeySource(slug: string): OperatorProvider['key_source'] {
  const { providers, sandbox } = getEnv()
  if (sandbox.providers) return 'sandbox'
  return providers[slug]?.apiKey === undefined ? 'none' : 'environment'
}
