import { queryOptions } from '@tanstack/react-query'
import { presetListResponse } from '@/lib/schemas/presets'
import { storedContentResponse } from '@/lib/schemas/stored-content'
import { apiRequest } from '../api-client'

/** What a chat can be begun with. */
export const chatReferenceQueries = {
  /** Presets that can be used. */
  presets: () =>
    queryOptions({
      queryKey: ['chats', 'presets'],
      queryFn: async ({ signal }) => {
        const { data } = await apiRequest({
          path: '/presets',
          query: { limit: 100 },
          response: presetListResponse,
          signal,
        })
        return data.filter(({ status }) => status === 'active')
      },
    }),
  /** What a request was asked, where that is stored. */
  storedContent: (generationId: string) =>
    queryOptions({
      queryKey: ['chats', 'replay', generationId],
      queryFn: async ({ signal }) => {
        const query = { id: generationId }
        return (await apiRequest({ path: '/generation/content', query, response: storedContentResponse, signal })).data
      },
      staleTime: Infinity,
    }),
}
