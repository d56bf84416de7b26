import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import { apiRequest } from './api-client'
import { optimisticUpdate, showIn } from './optimistic-update'
import type { Preset, PresetDetail } from './preset-answers'

export type { Preset, PresetDetail, PresetVersion } from './preset-answers'

const listResponse = () => import('./preset-answers').then((schemas) => schemas.listResponse)
const detailResponse = () => import('./preset-answers').then((schemas) => schemas.detailResponse)
const versionsResponse = () => import('./preset-answers').then((schemas) => schemas.versionsResponse)
const deletedResponse = () => import('./preset-answers').then((schemas) => schemas.deletedResponse)

const PAGE_SIZE = 100

export type PresetChange = {
  name?: string
  description?: string | null
  status?: Preset['status']
  designated_version?: number
  system_prompt?: string | null
  config?: Record<string, unknown>
}
type PresetSwitch = { slug: string; status: Preset['status'] }
export type NewPreset = PresetChange & { name: string; slug?: string }

const pathOf = (slug: string) => `/presets/${encodeURIComponent(slug)}`

export const presetQueries = {
  all: () => ['presets'] as const,
  list: () =>
    queryOptions({
      queryKey: ['presets', 'list'],
      queryFn: ({ signal }) =>
        readAll((query) => apiRequest({ path: '/presets', query, response: listResponse, signal })),
    }),
  detail: (slug: string) =>
    queryOptions({
      queryKey: ['presets', 'detail', slug],
      queryFn: async ({ signal }) => (await apiRequest({ path: pathOf(slug), response: detailResponse, signal })).data,
    }),
  /** Oldest first. */
  versions: (slug: string) =>
    queryOptions({
      queryKey: ['presets', 'versions', slug],
      queryFn: ({ signal }) =>
        readAll((query) => apiRequest({ path: `${pathOf(slug)}/versions`, query, response: versionsResponse, signal })),
    }),
}

type Page<Item> = { data: Item[]; total_count: number }

/** Every page of a list, one after another; few organizations have a second one. */
async function readAll<Item>(read: (query: { offset: number; limit: number }) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = []
  for (;;) {
    const page = await read({ offset: items.length, limit: PAGE_SIZE })
    items.push(...page.data)
    if (page.data.length === 0 || items.length >= page.total_count) return items
  }
}

function notePreset(queryClient: QueryClient, data: PresetDetail): Promise<void> {
  queryClient.setQueryData(presetQueries.detail(data.slug).queryKey, data)
  return queryClient.invalidateQueries({ queryKey: presetQueries.all() })
}

export const presetMutations = {
  create: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (input: NewPreset) =>
        apiRequest({ method: 'POST', path: '/presets', body: input, response: detailResponse }),
      onSuccess: ({ data }) => {
        void notePreset(queryClient, data)
      },
    }),
  update: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: ({ slug, ...change }: PresetChange & { slug: string }) =>
        apiRequest({ method: 'PATCH', path: pathOf(slug), body: change, response: detailResponse }),
      onSuccess: ({ data }) => notePreset(queryClient, data),
    }),
  /** Shown at once, and taken back when the server refuses. */
  setStatus: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: ({ slug, status }: PresetSwitch) =>
        apiRequest({ method: 'PATCH', path: pathOf(slug), body: { status }, response: detailResponse }),
      ...optimisticUpdate({
        queryClient,
        shows: ({ slug, status }: PresetSwitch) => [
          showIn<Preset[]>(presetQueries.list().queryKey, (presets) =>
            presets.map((preset) => (preset.slug === slug ? { ...preset, status } : preset)),
          ),
          showIn<PresetDetail>(presetQueries.detail(slug).queryKey, (preset) => ({ ...preset, status })),
        ],
        refreshes: presetQueries.all(),
      }),
    }),
  remove: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (slug: string) => apiRequest({ method: 'DELETE', path: pathOf(slug), response: deletedResponse }),
      onSuccess: (_deleted, slug) => {
        queryClient.removeQueries({ queryKey: presetQueries.detail(slug).queryKey })
        // Not waited for: the row goes with the new list, and what it has to say of its end with it.
        void queryClient.invalidateQueries({ queryKey: presetQueries.list().queryKey })
      },
    }),
}
