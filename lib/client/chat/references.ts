import { queryOptions } from '@tanstack/react-query'
import { generationResponse } from '@/lib/schemas/generation'
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
  /** What a request was asked and which model answered, where that is stored. */
  loggedRequest: (id: string) =>
    queryOptions({
      queryKey: ['chats', 'replay', id],
      queryFn: async ({ signal }) => {
        const [content, generation] = await Promise.all([
          apiRequest({ path: '/generation/content', query: { id }, response: storedContentResponse, signal }),
          apiRequest({ path: '/generation', query: { id }, response: generationResponse, signal }),
        ])
        return { content: content.data, model: generation.data.model }
      },
      staleTime: Infinity,
    }),
}
