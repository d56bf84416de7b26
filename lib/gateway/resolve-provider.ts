import type { Dispatcher } from 'undici'
import { AppError } from '@/lib/core/errors'
import { getEnv } from '@/lib/env'
import { findAdapter, type ProviderAdapter } from '@/lib/providers'

export type ProviderAccess = {
  adapter: ProviderAdapter
  baseUrl: string
  apiKey: string
  /** Set for servers that an organization named itself: connections to public addresses only. */
  dispatcher?: Dispatcher | undefined
}

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
    const base = findProviderBase(slug)
    if (!base) return []
    if (env.sandbox.providers) return [[slug, { ...base, apiKey: SANDBOX_API_KEY }]]
    const isConfigured = settings.apiKey !== undefined || settings.baseUrl !== undefined
    return isConfigured ? [[slug, { ...base, apiKey: settings.apiKey ?? '' }]] : []
  })
  return new Map(entries)
}

/**
 * Where a provider is, whosever key it is called with: the sandbox while providers are simulated, else the operator's base
 * URL or the provider's own. Null for what has no address.
 */
export function findProviderBase(slug: string): Pick<ProviderAccess, 'adapter' | 'baseUrl'> | null {
  const env = getEnv()
  const adapter = findAdapter(slug)
  if (!adapter) return null
  if (env.sandbox.providers && env.SANDBOX_URL) {
    const path = adapter.defaultBaseUrl ? new URL(adapter.defaultBaseUrl).pathname.replace(/\/+$/, '') : '/v1'
    return { adapter, baseUrl: `${env.SANDBOX_URL}/providers/${slug}${path}` }
  }
  const baseUrl = env.providers[slug]?.baseUrl ?? adapter.defaultBaseUrl
  return baseUrl ? { adapter, baseUrl } : null
}
