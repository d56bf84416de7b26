import { ProviderFailure } from './provider-failure'
import type { Exchange } from './transport/exchange'

/** Throws unless the request carries a bearer token; one that starts with `invalid` is a wrong key. */
export function readBearer(exchange: Exchange): void {
  const header = exchange.request.headers.authorization ?? ''
  const key = header.startsWith('Bearer ') ? header.slice(7).trim() : ''
  if (key === '') {
    const hint =
      'You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY).'
    throw new ProviderFailure('authentication', `You didn't provide an API key. ${hint}`)
  }
  if (isInvalidKey(key)) throw new ProviderFailure('authentication', `Incorrect API key provided: ${maskKey(key)}.`)
}

/** Azure's own header; the same rule. */
export function readAzureKey(exchange: Exchange): void {
  const key = exchange.request.headers['api-key']
  if (typeof key === 'string' && key !== '' && !isInvalidKey(key)) return
  const message =
    'Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource.'
  throw new ProviderFailure('authentication', message)
}

export function isInvalidKey(key: string): boolean {
  return key.startsWith('invalid')
}

function maskKey(key: string): string {
  return `${key.slice(0, 7)}***${key.slice(-4)}`
}
