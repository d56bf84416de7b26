import { AppError } from '@/lib/core/errors'
import { checkModelName } from './check-model-name'

/**
 * Checks that every model of a chain means something, and returns their names in the same order: plain models by their
 * canonical slug, variants, routers and `~author/family-latest` as they were written, so that they keep moving.
 * @throws AppError invalid_request naming the first unknown model and the nearest known ones
 */
export async function checkModels({
  organizationId,
  models,
}: {
  organizationId: string
  models: readonly string[]
}): Promise<string[]> {
  const names: string[] = []
  for (const [index, name] of models.entries()) {
    names.push(await checkModelName({ organizationId, name, field: `models[${index}]`, mayBeChain: false }))
  }
  const repeated = names.findIndex((name, index) => names.indexOf(name) !== index)
  if (repeated === -1) return names
  const message = `Invalid \`models[${repeated}]\`: ${names[repeated]} is already in the chain.`
  throw new AppError('invalid_request', message, { details: { field: `models[${repeated}]` } })
}
