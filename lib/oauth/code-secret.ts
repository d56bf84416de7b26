import { createHash, randomBytes } from 'node:crypto'

const PREFIX = 'auth_code_'

/** A new code: 256 random bits. */
export function createCodeSecret(): string {
  return PREFIX + randomBytes(32).toString('base64url')
}

/** What is stored of a code; a random text of that length needs no slow hash. */
export function hashCode(code: string): string {
  return createHash('sha256').update(code).digest('hex')
}
