import { type Credentials, type CredentialsAdapter, isCredentialProblem } from '@/lib/providers'
import type { Secret } from '@/lib/core/secret'

const readBefore = new WeakMap<Secret, Credentials | null>()

/** What a key that is a document says, read once for as long as the key is in memory; null: it cannot be used. */
export function readCredentials(adapter: CredentialsAdapter, secret: Secret): Credentials | null {
  const known = readBefore.get(secret)
  if (known !== undefined) return known
  const read = adapter.read(secret.reveal())
  const credentials = isCredentialProblem(read) ? null : read
  readBefore.set(secret, credentials)
  return credentials
}
