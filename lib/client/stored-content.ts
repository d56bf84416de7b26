import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { ContentSettingObject } from '@/lib/schemas/stored-content'
import { apiRequest } from './api-client'
import { optimisticUpdate, showIn } from './optimistic-update'

const contentSettingResponse = () =>
  import('@/lib/schemas/stored-content').then((schemas) => schemas.contentSettingResponse)
const deletedContentsResponse = () =>
  import('@/lib/schemas/stored-content').then((schemas) => schemas.deletedContentsResponse)

const PATH = '/stored-content'
const settingKey = ['stored-content'] as const

export const storedContentQueries = {
  setting: () =>
    queryOptions({
      queryKey: settingKey,
      queryFn: async ({ signal }) => (await apiRequest({ path: PATH, response: contentSettingResponse, signal })).data,
    }),
}

/** What changes; the rest stays. */
export type ContentSettingChange = { store_prompts_and_completions?: boolean; retention_days?: number }

export const storedContentMutations = {
  /** Shown at once, and taken back when the server refuses. */
  change: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (body: ContentSettingChange) =>
        apiRequest({ method: 'PATCH', path: PATH, body, response: contentSettingResponse }),
      ...optimisticUpdate({
        queryClient,
        shows: (change: ContentSettingChange) => [
          showIn<ContentSettingObject>(settingKey, (setting) => ({ ...setting, ...change })),
        ],
        refreshes: settingKey,
      }),
    }),
  removeAll: () =>
    mutationOptions({
      mutationFn: () => apiRequest({ method: 'DELETE', path: PATH, response: deletedContentsResponse }),
    }),
}
