import type { CatalogModel } from './catalog'

/** What to tell somebody who asks for a model whose last day has passed. */
export function describeRetirement({ slug, expirationDate, successorSlug }: CatalogModel): string {
  const fix = successorSlug ? `Use ${successorSlug} instead.` : 'GET /api/v1/models lists what there is.'
  return `${slug} was retired after ${expirationDate ?? 'its last day'}. ${fix}`
}
