import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query'
import type { AutoTopUpObject } from '@/lib/schemas/auto-top-up'
import { apiRequest } from './api-client'

const autoTopUpResponse = () => import('@/lib/schemas/auto-top-up').then((schemas) => schemas.autoTopUpResponse)

const PATH = '/credits/auto-top-up'
const KEY = ['billing', 'auto-top-up'] as const
/** While a purchase is under way, and while one may begin at any moment. */
const CHARGING_REFRESH_MS = 2_000
const REFRESH_MS = 15_000

type AutoTopUpSettings = {
  threshold_usd: string
  amount_usd: string
  payment_method_id: string
  monthly_cap_usd: string | null
}

function remember(queryClient: QueryClient, saved: AutoTopUpObject): Promise<void> {
  queryClient.setQueryData<AutoTopUpObject>([...KEY], saved)
  return queryClient.invalidateQueries({ queryKey: ['billing', 'payment-methods'] })
}

export const autoTopUpQueries = {
  /** The settings and what auto top-up does now; for admins. */
  settings: () =>
    queryOptions({
      queryKey: [...KEY],
      queryFn: async ({ signal }) => (await apiRequest({ path: PATH, response: autoTopUpResponse, signal })).data,
      refetchInterval: ({ state }) => (state.data?.state === 'charging' ? CHARGING_REFRESH_MS : REFRESH_MS),
    }),
}

export const autoTopUpMutations = {
  /** Switches it on with these settings; also resumes it. */
  save: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (settings: AutoTopUpSettings) =>
        apiRequest({ method: 'PUT', path: PATH, body: settings, response: autoTopUpResponse }),
      onSuccess: ({ data }) => remember(queryClient, data),
    }),
  switchOff: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: () => apiRequest({ method: 'DELETE', path: PATH, response: autoTopUpResponse }),
      onSuccess: ({ data }) => remember(queryClient, data),
    }),
}
