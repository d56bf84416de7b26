import type { QueryClient, QueryKey } from '@tanstack/react-query'

/** A place where a change is seen. */
type Showing = { queryKey: QueryKey; show: (queryClient: QueryClient) => void }

/** Shows a change in the query with this key, and in those whose keys begin with it. */
export function showIn<Cached>(queryKey: QueryKey, apply: (cached: Cached) => Cached): Showing {
  const update = (cached: Cached | undefined) => (cached === undefined ? undefined : apply(cached))
  return { queryKey, show: (queryClient) => queryClient.setQueriesData<Cached>({ queryKey }, update) }
}

type OptimisticUpdate<Variables> = {
  queryClient: QueryClient
  /** Where the change is seen, and how. */
  shows: (variables: Variables) => Showing[]
  /** What is asked for anew afterwards, whatever the server said. */
  refreshes: QueryKey
}

type Shown = { before: [QueryKey, unknown][] }

/**
 * The part of a mutation that shows its outcome before the server has answered, and takes it back when it refuses. For
 * changes whose outcome is certain. Of changes that overlap only the last one asks for how things are: an answer in between
 * would show the others undone.
 */
export function optimisticUpdate<Variables>({ queryClient, shows, refreshes }: OptimisticUpdate<Variables>) {
  const mutationKey = ['optimistic', ...refreshes]
  return {
    mutationKey,
    onMutate: async (variables: Variables): Promise<Shown> => {
      const showings = shows(variables)
      await Promise.all(showings.map(({ queryKey }) => queryClient.cancelQueries({ queryKey })))
      const before = showings.flatMap(({ queryKey }) => queryClient.getQueriesData({ queryKey }))
      for (const { show } of showings) show(queryClient)
      return { before }
    },
    onError: (_error: Error, _variables: Variables, shown: Shown | undefined): void => {
      for (const [key, data] of shown?.before ?? []) queryClient.setQueryData(key, data)
    },
    onSettled: async (): Promise<void> => {
      if (queryClient.isMutating({ mutationKey }) <= 1) await queryClient.invalidateQueries({ queryKey: refreshes })
    },
  }
}
