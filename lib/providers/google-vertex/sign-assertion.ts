import { type KeyObject, sign } from 'node:crypto'

const SCOPE = 'https://www.googleapis.com/auth/cloud-platform'
/** The longest that Google takes. */
const LIFE_SECONDS = 3_600

export type Assertion = { email: string; keyId: string; privateKey: KeyObject; audience: string; nowMs: number }

/** What a service account says of itself to get a token: a JWT that its private key signs with RS256 (RFC 7523). */
export function signAssertion({ email, keyId, privateKey, audience, nowMs }: Assertion): string {
  const issuedAt = Math.floor(nowMs / 1_000)
  const header = { alg: 'RS256', typ: 'JWT', ...(keyId !== '' && { kid: keyId }) }
  const claims = { iss: email, scope: SCOPE, aud: audience, iat: issuedAt, exp: issuedAt + LIFE_SECONDS }
  const signed = `${encode(header)}.${encode(claims)}`
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url')}`
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
