import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './api-error'

const STALE_MS = 15_000
const RETRY_COUNT_MAX = 2

/** React Query with this product's habits: what the server refused is not asked again, what it failed at is. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
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
