import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'

const session = z.object({ user: z.unknown().optional() }).nullable()

/** next-auth's own endpoint, which lies beside the public API; a failure counts as signed out. */
async function fetchIsSignedIn(): Promise<boolean> {
  const response = await fetch('/api/auth/session', { headers: { accept: 'application/json' } }).catch(() => null)
  if (!response?.ok) return false
  const parsed = session.safeParse(await response.json().catch(() => null))
  return parsed.success && parsed.data?.user !== undefined
}

export const sessionQueries = {
  isSignedIn: () =>
    queryOptions({ queryKey: ['session', 'is-signed-in'], queryFn: fetchIsSignedIn, staleTime: 60_000 }),
}
