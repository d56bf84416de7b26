import { queryOptions } from '@tanstack/react-query'
import { apiRequest } from './api-client'

const modelSignalsResponse = () => import('@/lib/schemas/model-stats').then((schemas) => schemas.modelSignalsResponse)
const modelStatsResponse = () => import('@/lib/schemas/model-stats').then((schemas) => schemas.modelStatsResponse)
const modelEndpointsResponse = () => import('@/lib/schemas/models').then((schemas) => schemas.modelEndpointsResponse)
const modelResponse = () => import('@/lib/schemas/models').then((schemas) => schemas.modelResponse)
const modelsResponse = () => import('@/lib/schemas/models').then((schemas) => schemas.modelsResponse)
const providersResponse = () => import('@/lib/schemas/models').then((schemas) => schemas.providersResponse)

/** Prices change rarely, and the list carries an entity tag: asking again is cheap. */
const STALE_MS = 60_000

export const modelQueries = {
  /** Every model, newest first. Pages filter and sort it in the browser: there are some hundreds. */
  list: () =>
    queryOptions({
      queryKey: ['models', 'list'],
      queryFn: async ({ signal }) => (await apiRequest({ path: '/models', response: modelsResponse, signal })).data,
      staleTime: STALE_MS,
    }),
  /** The same with those that write something else than text. */
  all: () =>
    queryOptions({
      queryKey: ['models', 'all'],
      queryFn: async ({ signal }) => {
        const query = { output_modalities: 'all' }
        return (await apiRequest({ path: '/models', query, response: modelsResponse, signal })).data
      },
      staleTime: STALE_MS,
    }),
  /** What traffic and data policies say of every model. */
  signals: () =>
    queryOptions({
      queryKey: ['models', 'signals'],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: '/models/signals', response: modelSignalsResponse, signal })).data,
      staleTime: STALE_MS,
    }),
  detail: (slug: string) =>
    queryOptions({
      queryKey: ['models', 'detail', slug],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: `/model/${encodeURI(slug)}`, response: modelResponse, signal })).data,
      staleTime: STALE_MS,
    }),
  endpoints: (slug: string) =>
    queryOptions({
      queryKey: ['models', 'endpoints', slug],
      queryFn: async ({ signal }) => {
        const path = `/models/${encodeURI(slug)}/endpoints`
        return (await apiRequest({ path, response: modelEndpointsResponse, signal })).data
      },
      staleTime: STALE_MS,
    }),
  /** Speed, uptime, usage and apps of a model over the last days. */
  stats: (slug: string) =>
    queryOptions({
      queryKey: ['models', 'stats', slug],
      queryFn: async ({ signal }) => {
        const path = `/models/${encodeURI(slug)}/stats`
        return (await apiRequest({ path, response: modelStatsResponse, signal })).data
      },
      staleTime: STALE_MS,
    }),
  /** Everyone who serves a model. */
  providers: () =>
    queryOptions({
      queryKey: ['models', 'providers'],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: '/providers', response: providersResponse, signal })).data,
      staleTime: STALE_MS,
    }),
}
