import { getCatalog } from '@/lib/catalog'
import { AppError } from '@/lib/core/errors'

/**
 * Checks that every model of a chain exists, and returns their canonical slugs in the same order.
 * @throws AppError invalid_request naming the first unknown model and the nearest known ones
 */
export async function checkModels(models: string[]): Promise<string[]> {
  const catalog = await getCatalog()
  const slugs = models.map((slug, index) => {
    const model = catalog.findModel(slug)
    if (model) return model.slug
    const suggestions = catalog.suggestModels(slug)
    const hint = suggestions.length > 0 ? ` Did you mean ${suggestions.join(', ')}?` : ''
    throw new AppError('invalid_request', `Invalid \`models[${index}]\`: there is no model ${slug}.${hint}`, {
      details: { field: `models[${index}]`, suggestions },
    })
  })
  const repeated = slugs.findIndex((slug, index) => slugs.indexOf(slug) !== index)
  if (repeated === -1) return slugs
  throw new AppError(
    'invalid_request',
    `Invalid \`models[${repeated}]\`: ${slugs[repeated]} is already in the chain.`,
    {
      details: { field: `models[${repeated}]` },
    },
  )
}
