import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { modelQueries } from '@/lib/client/models'
import type { ModelObject } from '@/lib/schemas/models'

const REFERENCE = /^@(preset|chain)\/(.+)$/

/** A model's, preset's or chain's name for people. */
export function nameModel(slug: string, model: ModelObject | undefined): string {
  const [, kind, name] = REFERENCE.exec(slug) ?? []
  if (kind !== undefined && name !== undefined) return `${name} (${kind})`
  // Lists say "Author: Name"; beside the author's logo the name is enough.
  return model?.name.replace(/^[^:]+: /, '') ?? slug.slice(slug.indexOf('/') + 1)
}

/** Every model by its slug, and what follows from it. */
export function useModels() {
  const { data } = useQuery(modelQueries.list())
  const bySlug = useMemo(() => new Map((data ?? []).map((model) => [model.id, model])), [data])
  const takesImages = useCallback(
    (slug: string) => bySlug.get(slug)?.architecture.input_modalities.includes('image') ?? null,
    [bySlug],
  )
  const toName = useCallback((slug: string) => nameModel(slug, bySlug.get(slug)), [bySlug])
  return { models: data, bySlug, takesImages, toName }
}
