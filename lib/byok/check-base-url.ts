import { AppError } from '@/lib/core/errors'
import { assertPublicUrl } from '@/lib/net'
import { findAdapter, providers } from '@/lib/providers'
import { mayCallLoopback } from './guarded-access'

/**
 * The base URL to keep for a key of this provider: null for those with an address of their own, which their keys never
 * leave for another one, and for those whose keys hold it; checked and without its trailing slash for those that have none.
 * @throws AppError invalid_request (unknown provider, a URL where none belongs, none where one does, an unsafe one)
 */
export function checkBaseUrl({ provider, baseUrl }: { provider: string; baseUrl: string | null }): string | null {
  const adapter = findAdapter(provider)
  if (!adapter) {
    const known = Object.keys(providers).join(', ')
    throw refuse('provider', `is not a provider that keys can be brought for. Known: ${known}`)
  }
  if (adapter.credentials) {
    if (baseUrl === null) return null
    throw refuse('base_url', `cannot be set for ${provider}: the key says where it is used. Leave it out`)
  }
  if (adapter.defaultBaseUrl !== null) {
    if (baseUrl === null) return null
    throw refuse('base_url', `cannot be set for ${provider}, which has an address of its own. Leave it out`)
  }
  if (baseUrl === null) throw refuse('base_url', `is needed for ${provider}, for example https://models.example.com/v1`)
  const url = assertPublicUrl(baseUrl, { field: 'base_url', allowLoopback: mayCallLoopback() })
  if (url.protocol !== 'https:' && !mayCallLoopback())
    throw refuse('base_url', 'must be an https URL: it carries a key')
  if (url.search !== '' || url.hash !== '') throw refuse('base_url', 'must not have a query or a fragment')
  return url.href.replace(/\/+$/, '')
}

function refuse(field: string, problem: string): AppError {
  return new AppError('invalid_request', `\`${field}\` ${problem}.`, { details: { field } })
}
