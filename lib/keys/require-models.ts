import { getCatalog } from '@/lib/catalog'
import { AppError } from '@/lib/core/errors'

/**
 * Patterns of models as a key keeps them: each once, in lower case.
 * @throws AppError invalid_request for what no model and no author is called
 */
export async function requireModels(patterns: readonly string[]): Promise<string[]> {
  const wanted = [...new Set(patterns.map((pattern) => pattern.toLowerCase()))]
  if (wanted.length === 0) return []
  const catalog = await getCatalog()
  const slugs = catalog.models.map(({ slug }) => slug)
  const unknown = wanted.findIndex((pattern) => {
    return pattern.endsWith('/*')
      ? !slugs.some((slug) => slug.startsWith(pattern.slice(0, -1)))
      : !slugs.includes(pattern)
  })
  if (unknown >= 0) {
    const field = `allowed_models[${unknown}]`
    const message = `${field}: there is no model ${wanted[unknown] ?? ''}. Use a slug from GET /api/v1/models, or author/* for all of an author's.`
    throw new AppError('invalid_request', message, { details: { fields: [{ field, message }] } })
  }
  return wanted
}
