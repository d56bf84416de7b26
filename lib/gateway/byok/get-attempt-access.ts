import { getOwnServerDispatcher, type OwnKey } from '@/lib/byok'
import { AppError } from '@/lib/core/errors'
import type { Secret } from '@/lib/core/secret'
import { findAdapter } from '@/lib/providers'
import { findProviderBase, getProviderAccess, type ProviderAccess, toDocumentAccess } from '../resolve-provider'
import type { PlannedAttempt } from '../route-types'

/** How to make a planned attempt: with the organization's own key where the plan says so, else with ours. */
export function getAttemptAccess({ endpoint, own }: PlannedAttempt): ProviderAccess {
  return own ? getOwnAccess(own.key) : getProviderAccess(endpoint.providerSlug)
}

/**
 * How to call a provider with an organization's own key. The key decides nothing about the address, but for providers
 * without one: those are called where the organization said, through connections that are checked when they are made.
 */
export function getOwnAccess({ provider, secret, baseUrl }: OwnKey): ProviderAccess {
  const access = secret === null ? null : toAccess({ provider, secret, baseUrl })
  if (!access) {
    const cause = new Error(`No access to ${provider} with an own key`)
    throw new AppError('server', 'Something went wrong on our side.', { cause })
  }
  return access
}

type UsableKey = Pick<OwnKey, 'provider' | 'baseUrl'> & { secret: Secret }

function toAccess({ provider, secret, baseUrl }: UsableKey): ProviderAccess | null {
  const adapter = findAdapter(provider)
  if (adapter?.credentials) return toDocumentAccess(adapter, secret)
  const base = baseUrl === null ? findProviderBase(provider) : toOwnServer(provider, baseUrl)
  return base && { ...base, apiKey: secret.reveal() }
}

function toOwnServer(provider: string, baseUrl: string): Omit<ProviderAccess, 'apiKey'> | null {
  const adapter = findAdapter(provider)
  return adapter ? { adapter, baseUrl, dispatcher: getOwnServerDispatcher() } : null
}
