import { queryOptions } from '@tanstack/react-query'
import { apiRequest } from '../api-client'

const generationResponse = () => import('@/lib/schemas/generation').then((schemas) => schemas.generationResponse)
const presetListResponse = () => import('@/lib/schemas/presets').then((schemas) => schemas.presetListResponse)
const storedContentResponse = () =>
  import('@/lib/schemas/stored-content').then((schemas) => schemas.storedContentResponse)

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
  /** What a request was asked, as a chat can take it up, and which model answered; where that is stored. */
  loggedRequest: (id: string) =>
    queryOptions({
      queryKey: ['chats', 'replay', id],
      queryFn: async ({ signal }) => {
        const [{ toReplay }, content, generation] = await Promise.all([
          import('./to-replay'),
          apiRequest({ path: '/generation/content', query: { id }, response: storedContentResponse, signal }),
          apiRequest({ path: '/generation', query: { id }, response: generationResponse, signal }),
        ])
        return { replay: toReplay(content.data), model: generation.data.model }
      },
      staleTime: Infinity,
    }),
}
