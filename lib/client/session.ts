import { queryOptions } from '@tanstack/react-query'
import { isRecord } from './is-record'

/** next-auth's own endpoint, which lies beside the public API; a failure counts as signed out. */
async function fetchIsSignedIn(): Promise<boolean> {
  const response = await fetch('/api/auth/session', { headers: { accept: 'application/json' } }).catch(() => null)
  if (!response?.ok) return false
  const session: unknown = await response.json().catch(() => null)
  return isRecord(session) && session.user !== undefined
}

export const sessionQueries = {
  isSignedIn: () =>
    queryOptions({ queryKey: ['session', 'is-signed-in'], queryFn: fetchIsSignedIn, staleTime: 60_000 }),
}
