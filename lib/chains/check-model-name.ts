import { findRouter, getCatalog, LATEST_PREFIX, lookupModel, parseModelName } from '@/lib/catalog'
import { AppError } from '@/lib/core/errors'
import { CHAIN_PREFIX, readChainSteps } from './read-chain-steps'

export type NameQuestion = {
  organizationId: string
  name: string
  /** Where the name stands, for the error. */
  field: string
  /** False inside a chain. */
  mayBeChain?: boolean
}

/**
 * Checks that a model's name means something now, and returns it as it is best kept: plain models by their slug, moving
 * names, routers, variants and chains as they were written.
 * @throws AppError invalid_request naming the field and the nearest names
 */
export async function checkModelName({
  organizationId,
  name,
  field,
  mayBeChain = true,
}: NameQuestion): Promise<string> {
  if (name.startsWith('@')) return checkReference({ organizationId, name, field, mayBeChain })
  const { base, unknown, variants } = parseModelName(name)
  if (findRouter(base) && unknown.length === 0) {
    if (!variants.includes('online')) return name
  }
  const { found, problem } = lookupModel(await getCatalog(), name)
  if (problem) {
    const { suggestions, fallbackModels } = problem
    throw new AppError('invalid_request', `Invalid \`${field}\`: ${problem.message}`, {
      details: { field, suggestions: [...suggestions, ...fallbackModels] },
    })
  }
  const isPlain = variants.length === 0 && !name.startsWith(LATEST_PREFIX)
  return isPlain ? found.model.slug : name
}

async function checkReference({ organizationId, name, field, mayBeChain }: Required<NameQuestion>): Promise<string> {
  const refuse = (why: string) =>
    new AppError('invalid_request', `Invalid \`${field}\`: ${why}`, { details: { field } })
  if (!name.startsWith(CHAIN_PREFIX)) throw refuse(`${name.slice(0, 200)} cannot stand here. Name a model.`)
  if (!mayBeChain) throw refuse('a chain cannot hold another chain. Name its models.')
  const slug = parseModelName(name.slice(CHAIN_PREFIX.length)).base
  if (await readChainSteps({ organizationId, slug })) return name
  throw refuse(`there is no fallback chain \`${slug.slice(0, 100)}\`. GET /api/v1/chains lists yours.`)
}
