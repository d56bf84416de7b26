import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import { apiRequest } from './api-client'

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

export const storedContentMutations = {
  change: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (body: { store_prompts_and_completions?: boolean; retention_days?: number }) =>
        apiRequest({ method: 'PATCH', path: PATH, body, response: contentSettingResponse }),
      onSuccess: ({ data }) => queryClient.setQueryData(settingKey, data),
    }),
  removeAll: () =>
    mutationOptions({
      mutationFn: () => apiRequest({ method: 'DELETE', path: PATH, response: deletedContentsResponse }),
    }),
}
