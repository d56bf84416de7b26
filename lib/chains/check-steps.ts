import { getCatalog, lookupModel } from '@/lib/catalog'
import { AppError } from '@/lib/core/errors'
import type { ChainStepObject } from '@/lib/schemas/chains'
import { checkModelName } from './check-model-name'
import { toPlainSteps } from './chain-step'

/** A chain as it was sent: as models, or as steps. */
export type WrittenSteps = {
  organizationId: string
  models?: readonly string[] | undefined
  steps?: readonly ChainStepObject[] | undefined
}

/**
 * Checks that every step of a chain means something, and returns them in the same order: plain models by their canonical
 * slug, variants, routers and `~author/family-latest` as they were written, so that they keep moving.
 * @throws AppError invalid_request naming the first unknown model, a provider that does not serve it, or a repetition
 */
export async function checkSteps({ organizationId, models = [], steps }: WrittenSteps): Promise<ChainStepObject[]> {
  const written = steps ?? toPlainSteps(models)
  const fieldOf = (index: number, name: 'model' | 'provider') =>
    steps ? `steps[${index}].${name}` : `models[${index}]`
  const checked: ChainStepObject[] = []
  for (const [index, step] of written.entries()) {
    const field = fieldOf(index, 'model')
    const model = await checkModelName({ organizationId, name: step.model, field, mayBeChain: false })
    if (step.provider !== null) await checkProvider({ ...step, provider: step.provider }, fieldOf(index, 'provider'))
    checked.push({ ...step, model })
  }
  const keys = checked.map(({ model, provider }) => `${model} ${provider ?? ''}`)
  const repeated = keys.findIndex((key, index) => keys.indexOf(key) !== index)
  if (repeated === -1) return checked
  throw refuse(fieldOf(repeated, 'model'), `${checked[repeated]?.model} is already in the chain.`)
}

async function checkProvider({ model, provider }: { model: string; provider: string }, field: string): Promise<void> {
  const catalog = await getCatalog()
  const { found } = lookupModel(catalog, model)
  // A router chooses its models anew for each request: who serves them is known only then.
  if (!found) throw refuse(field, `${model} chooses its models itself. Leave the provider out.`)
  const tags = catalog.endpointsOf(found.model.slug)
  if (tags.some((endpoint) => endpoint.providerSlug === provider || endpoint.tag.toLowerCase() === provider)) return
  const served = [...new Set(tags.map((endpoint) => endpoint.providerSlug))].join(', ')
  throw refuse(field, `${provider.slice(0, 100)} does not serve ${model}. It is served by ${served || 'nobody'}.`)
}

function refuse(field: string, why: string): AppError {
  return new AppError('invalid_request', `Invalid \`${field}\`: ${why}`, { details: { field } })
}
