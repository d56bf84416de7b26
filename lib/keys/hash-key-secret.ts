import { createHmac } from 'node:crypto'
import { getEnv } from '@/lib/env'

/**
 * The address of a key: HMAC-SHA-256 (hex) under the pepper, which is not in the database. A key has 256 random bits,
 * so a fast MAC is enough (ASVS 6.5.2), and only the MAC ever reaches SQL, a log or another person.
 */
export function hashKeySecret(secret: string): string {
  return createHmac('sha256', getEnv().KEY_PEPPER).update(secret).digest('hex')
}
