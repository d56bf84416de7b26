import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError } from './api-error'
import { noteRefusedOrganization } from './organization-switch'

const STALE_MS = 15_000
const RETRY_COUNT_MAX = 2

/** React Query with this product's habits: what the server refused is not asked again, what it failed at is. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        leaveWhenSignedOut(error)
        noteRefusedOrganization(error)
      },
    }),
    mutationCache: new MutationCache({ onError: noteRefusedOrganization }),
    defaultOptions: {
      queries: {
        staleTime: STALE_MS,
        retry: (failureCount, error) => failureCount < RETRY_COUNT_MAX && isTransient(error),
      },
      // Writes are never repeated on their own: the first one may have arrived.
      mutations: { retry: false },
    },
  })
}

function isTransient(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 0 || error.status >= 500)
}

/** A session that ended while its page was open: sign in again, and come back here. */
function leaveWhenSignedOut(error: unknown): void {
  if (!(error instanceof ApiError) || error.status !== 401) return
  const here = `${window.location.pathname}${window.location.search}`
  window.location.assign(`/sign-in?callbackUrl=${encodeURIComponent(here)}`)
}
