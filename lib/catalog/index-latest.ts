import type { CatalogModel } from './catalog'
import { findFamily, isStageSlug } from './find-family'

/** What stands before every name that moves from one model to the next. */
export const LATEST_PREFIX = '~'

/** `~author/family-latest` of a model. */
export function toLatestName(slug: string): string {
  return `${LATEST_PREFIX}${findFamily(slug)}-latest`
}

/**
 * The newest model of each family, under `~author/family-latest`. On the same day a final model goes before a preview and
 * the shorter name before a dated one. Free variants are in no family: they are the same models.
 */
export function indexLatest(models: readonly CatalogModel[]): Map<string, CatalogModel> {
  const index = new Map<string, CatalogModel>()
  for (const model of models) {
    if (model.isFree) continue
    const name = toLatestName(model.slug)
    const known = index.get(name)
    if (!known || isNewer(model, known)) index.set(name, model)
  }
  return index
}

function isNewer(model: CatalogModel, known: CatalogModel): boolean {
  const difference =
    model.releasedAt.getTime() - known.releasedAt.getTime() ||
    Number(isStageSlug(known.slug)) - Number(isStageSlug(model.slug)) ||
    known.slug.length - model.slug.length
  return difference === 0 ? model.slug < known.slug : difference > 0
}
