import type { Catalog } from '@/lib/catalog'
import type { OverviewAlert } from '@/lib/schemas/overview'

/** Of the models that an organization uses, those whose last day is known and still to come: the nearest first. */
export function listRetiringModels(catalog: Catalog, slugs: readonly string[]): OverviewAlert[] {
  return [...new Set(slugs)]
    .flatMap((slug) => {
      const model = catalog.findModel(slug)
      if (!model || model.expirationDate === null) return []
      const { name, expirationDate: last_day, successorSlug: successor } = model
      return [{ kind: 'model_retiring' as const, model: model.slug, name, last_day, successor }]
    })
    .sort((left, right) => left.last_day.localeCompare(right.last_day))
}
