'use client'

import { useQuery } from '@tanstack/react-query'
import { Rss, SearchX } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { PageHeader } from '@/components/ui/page-header'
import { modelQueries } from '@/lib/client/models'
import type { ProviderObject } from '@/lib/schemas/models'
import { buildFacets } from './build-facets'
import { CompareBar } from './compare-bar'
import { toCompareChoice } from './compare-choice'
import { FilterPanel } from './filter-panel'
import type { ListedModel } from './listed-model'
import { matchModels } from './match-models'
import { ModelResults } from './model-results'
import { ModelsSkeleton } from './models-skeleton'
import { ModelsToolbar } from './models-toolbar'
import { useListedModels } from './use-listed-models'
import { useModelFilters, type ModelFiltersState } from './use-model-filters'

const NO_PROVIDERS: readonly ProviderObject[] = []

/** The catalogue: search as you type, filters beside it, everything in the address. */
export function ModelsBrowser() {
  const state = useModelFilters()
  const { query, models } = useListedModels()
  // Only for their names: without them the filter shows slugs.
  const providers = useQuery(modelQueries.providers()).data ?? NO_PROVIDERS
  // Typing stays fluent while the list catches up.
  const filters = useDeferredValue(state.filters)
  const facets = useMemo(() => buildFacets({ models, providers, filters }), [models, providers, filters])
  const found = useMemo(() => matchModels(models, filters), [models, filters])
  const panel = <FilterPanel state={state} facets={facets} />
  return (
    <div className="mx-auto grid max-w-6xl gap-7 px-4 py-8 sm:px-6 lg:py-12">
      <PageHeader
        title="Models"
        description="Every model behind one key and one balance. Prices are what the provider charges, per million tokens."
      />
      <div className="grid gap-8 lg:grid-cols-[13.5rem_minmax(0,1fr)]">
        <aside aria-label="Filters" className="hidden content-start lg:grid">
          {panel}
        </aside>
        <section aria-labelledby="results" aria-busy={query.isPending} className="grid min-w-0 content-start gap-4">
          <h2 id="results" className="sr-only">
            Results
          </h2>
          <ModelsToolbar state={state}>{panel}</ModelsToolbar>
          {query.isPending ? (
            <ModelsSkeleton />
          ) : query.isError ? (
            <ErrorState
              title="The models could not be loaded"
              description={query.error.message}
              onRetry={() => void query.refetch()}
              isRetrying={query.isFetching}
            />
          ) : (
            <FoundModels found={found} total={models.length} state={state} />
          )}
          <CompareBar choice={toCompareChoice(state)} models={models} />
        </section>
      </div>
    </div>
  )
}

type FoundModelsProps = { found: readonly ListedModel[]; total: number; state: ModelFiltersState }

function FoundModels({ found, total, state }: FoundModelsProps) {
  const words = found.length === total ? `${total} models` : `${found.length} of ${total} models`
  return (
    <>
      <div className="flex items-center justify-between gap-4 text-sm text-muted-foreground">
        <p role="status">{words}</p>
        <a
          href="/api/v1/models?use_rss=true"
          className="inline-flex items-center gap-1.5 rounded-sm hover:text-foreground"
        >
          <Rss aria-hidden className="size-3.5" />
          New models by RSS
        </a>
      </div>
      {found.length === 0 ? (
        <EmptyState
          icon={SearchX}
          title={total === 0 ? 'No models yet' : 'No model fits'}
          description={
            total === 0 ? 'The catalogue of this installation is empty.' : 'Remove a filter or search for less.'
          }
          action={
            state.isFiltered && (
              <Button variant="outline" size="sm" onClick={() => void state.clear()}>
                Clear search and filters
              </Button>
            )
          }
        />
      ) : (
        // A new search starts at the top of the list again.
        <ModelResults
          key={JSON.stringify(state.filters)}
          models={found}
          view={state.fmt}
          choice={toCompareChoice(state)}
        />
      )}
    </>
  )
}
