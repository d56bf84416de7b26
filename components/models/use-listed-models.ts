import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { modelQueries } from '@/lib/client/models'
import type { ModelSignal } from '@/lib/schemas/model-stats'
import type { ModelObject } from '@/lib/schemas/models'
import { listModels } from './listed-model'

const NO_MODELS: readonly ModelObject[] = []
const NO_SIGNALS: readonly ModelSignal[] = []

/** Every model with its signals. The list is shown as soon as the catalogue is there; signals follow. */
export function useListedModels() {
  const query = useQuery(modelQueries.all())
  const signals = useQuery(modelQueries.signals()).data ?? NO_SIGNALS
  const catalog = query.data ?? NO_MODELS
  const models = useMemo(() => listModels(catalog, signals), [catalog, signals])
  return { query, models }
}
