import { failAtTheGate } from '../answer-call'
import { resolveBehaviour } from '../control/resolve-behaviour'
import { isObject } from '../json'
import { ProviderFailure } from '../provider-failure'
import { sendFailure } from '../send-failure'
import type { Exchange } from '../transport/exchange'
import { sendJson } from '../transport/send-json'
import type { ProviderWorld } from '../world'

const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer'
const AUDIENCE = 'https://oauth2.googleapis.com/token'
const LIFE_SECONDS = 3_599

let tokenCount = 0

/**
 * `POST …/token`: Google's exchange of a signed assertion for an access token. The stand-in has no public keys, so it
 * believes signatures; an account whose address begins with `invalid` is one that was deleted. Faults are ordered for the
 * model `token`.
 */
export function answerToken(exchange: Exchange, world: ProviderWorld): void {
  try {
    const { behaviour } = resolveBehaviour(exchange.provider, 'token', world)
    if (behaviour.faults.length > 0 && failAtTheGate(exchange, behaviour)) return
    const form = new URLSearchParams(exchange.entry.bodyText)
    if (form.get('grant_type') !== GRANT)
      throw refuse('unsupported_grant_type', `Invalid grant_type: ${GRANT} expected`)
    checkAssertion(form.get('assertion') ?? '')
    tokenCount += 1
    const reply = { access_token: `ya29.sandbox-${tokenCount}`, expires_in: LIFE_SECONDS, token_type: 'Bearer' }
    sendJson(exchange, { text: JSON.stringify(reply) })
  } catch (failure) {
    sendFailure({ renderError }, exchange, failure)
  }
}

function checkAssertion(assertion: string): void {
  const parts = assertion.split('.')
  const [header, claims] = parts.slice(0, 2).map(readPart)
  if (parts.length !== 3 || parts[2] === '' || header?.alg !== 'RS256' || !claims) {
    throw refuse('invalid_grant', 'Invalid JWT: Failed audience check or bad structure.')
  }
  if (claims.aud !== AUDIENCE) throw refuse('invalid_grant', 'Invalid JWT: Failed audience check.')
  const nowSeconds = Date.now() / 1_000
  if (typeof claims.exp !== 'number' || claims.exp < nowSeconds || claims.exp > nowSeconds + 3_700) {
    throw refuse('invalid_grant', 'Invalid JWT: Token must be a short-lived token (60 minutes).')
  }
  if (typeof claims.iss !== 'string' || claims.iss.startsWith('invalid')) {
    throw refuse('invalid_grant', 'Invalid grant: account not found')
  }
}

function readPart(part: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

function refuse(code: string, message: string): ProviderFailure {
  return new ProviderFailure('invalid_request', message, { code })
}

/** OAuth's form (RFC 6749, section 5.2). */
function renderError({ status, message, code }: ProviderFailure) {
  return { status, body: { error: code ?? 'internal_failure', error_description: message } }
}
