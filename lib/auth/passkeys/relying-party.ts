import { getEnv } from '@/lib/env'

/** Whom passkeys are made for: the product's own public address, whatever a request says. */
export function getRelyingParty(): { id: string; origin: string; name: string } {
  const { hostname, origin } = new URL(getEnv().PUBLIC_URL)
  return { id: hostname, origin, name: 'Causeway' }
}
