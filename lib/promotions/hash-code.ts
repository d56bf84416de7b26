import { createHmac } from 'node:crypto'
import { getEnv } from '@/lib/env'

const LENGTH_MIN = 6
const LENGTH_MAX = 40

/** A code as it counts: capitals and digits only, so that spaces, hyphens and case make no difference; null when it cannot be one. */
export function normalizeCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s_-]/g, '')
  return code.length >= LENGTH_MIN && code.length <= LENGTH_MAX && /^[A-Z0-9]+$/.test(code) ? code : null
}

/** What is stored of a code: whoever reads the table cannot redeem, and short codes cannot be guessed from it without the pepper. */
export function hashCode(normalized: string): string {
  return createHmac('sha256', getEnv().KEY_PEPPER).update(`promotional-code:${normalized}`).digest('hex')
}
