import type { Dispatcher } from 'undici'
import { getOwnServerDispatcher } from '@/lib/byok'
import { AppError } from '@/lib/core/errors'
import { Secret } from '@/lib/core/secret'
import { getEnv } from '@/lib/env'
import { type Credentials, findAdapter, type ProviderAdapter } from '@/lib/providers'
import { placeCredentials, readCredentials } from './credentials'

export type ProviderAccess = {
  adapter: ProviderAdapter
  baseUrl: string
  /** Empty where something else than the key is sent: a token that it is exchanged for, or a signature. */
  apiKey: string
  /** Set where the key is a document. */
  credentials?: Credentials | undefined
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
    const adapter = findAdapter(slug)
    if (adapter?.credentials) return readDocument(adapter, settings.apiKey)
    const base = findProviderBase(slug)
    if (!base) return []
    if (env.sandbox.providers) return [[slug, { ...base, apiKey: SANDBOX_API_KEY }]]
    const isConfigured = settings.apiKey !== undefined || settings.baseUrl !== undefined
    return isConfigured ? [[slug, { ...base, apiKey: settings.apiKey ?? '' }]] : []
  })
  return new Map(entries)
}

/**
 * Providers whose keys are documents are called with those of the environment only. Simulated ones have none of ours: an
 * account is what they are about, and an organization brings one of its own.
 */
function readDocument(adapter: ProviderAdapter, document: string | undefined): [string, ProviderAccess][] {
  const access = document === undefined ? null : toDocumentAccess(adapter, new Secret(document))
  return access ? [[adapter.id, access]] : []
}

/** How to call a provider with a key that is a document; null when it cannot be read. */
export function toDocumentAccess(adapter: ProviderAdapter, secret: Secret): ProviderAccess | null {
  const read = adapter.credentials && readCredentials(adapter.credentials, secret)
  if (!read) return null
  const { baseUrl, isHostChosen, credentials } = placeCredentials(adapter.id, read)
  const dispatcher = isHostChosen ? getOwnServerDispatcher() : undefined
  return { adapter, baseUrl, apiKey: credentials.apiKey, credentials, dispatcher }
}

/**
 * Where a provider is, whosever key it is called with: the sandbox while providers are simulated, else the operator's base
 * URL or the provider's own. Null for what has no address, or one that is in its keys.
 */
export function findProviderBase(slug: string): Pick<ProviderAccess, 'adapter' | 'baseUrl'> | null {
  const env = getEnv()
  const adapter = findAdapter(slug)
  if (!adapter || adapter.credentials) return null
  if (env.sandbox.providers && env.SANDBOX_URL) {
    const path = adapter.defaultBaseUrl ? new URL(adapter.defaultBaseUrl).pathname.replace(/\/+$/, '') : '/v1'
    return { adapter, baseUrl: `${env.SANDBOX_URL}/providers/${slug}${path}` }
  }
  const baseUrl = env.providers[slug]?.baseUrl ?? adapter.defaultBaseUrl
  return baseUrl ? { adapter, baseUrl } : null
}
