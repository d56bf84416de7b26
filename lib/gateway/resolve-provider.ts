import { AppError } from '@/lib/core/errors'
import { getEnv } from '@/lib/env'
import { findAdapter, type ProviderAdapter } from '@/lib/providers'

export type ProviderAccess = { adapter: ProviderAdapter; baseUrl: string; apiKey: string }

/** The key that simulated providers accept; real ones never see it. */
const SANDBOX_API_KEY = 'sandbox'

let accessBySlug: ReadonlyMap<string, ProviderAccess> | undefined
let configuredSlugs: ReadonlySet<string> | undefined

/** The providers that this installation can call. */
export function listConfiguredProviders(): ReadonlySet<string> {
  configuredSlugs ??= new Set(listProviderAccess().keys())
  return configuredSlugs
}

/** How to call a provider that a plan chose. */
export function getProviderAccess(slug: string): ProviderAccess {
  const access = listProviderAccess().get(slug)
  if (!access)
    throw new AppError('server', 'Something went wrong on our side.', { cause: new Error(`No access to ${slug}`) })
  return access
}

/** Read once: the environment does not change. */
function listProviderAccess(): ReadonlyMap<string, ProviderAccess> {
  accessBySlug ??= readProviderAccess()
  return accessBySlug
}

function readProviderAccess(): Map<string, ProviderAccess> {
  const env = getEnv()
  const entries = Object.entries(env.providers).flatMap(([slug, settings]): [string, ProviderAccess][] => {
    const adapter = findAdapter(slug)
    if (!adapter) return []
    if (env.sandbox.providers && env.SANDBOX_URL) {
      const path = adapter.defaultBaseUrl ? new URL(adapter.defaultBaseUrl).pathname.replace(/\/+$/, '') : '/v1'
      return [[slug, { adapter, baseUrl: `${env.SANDBOX_URL}/providers/${slug}${path}`, apiKey: SANDBOX_API_KEY }]]
    }
    const baseUrl = settings.baseUrl ?? adapter.defaultBaseUrl
    const isConfigured = settings.apiKey !== undefined || settings.baseUrl !== undefined
    return isConfigured && baseUrl ? [[slug, { adapter, baseUrl, apiKey: settings.apiKey ?? '' }]] : []
  })
  return new Map(entries)
}
