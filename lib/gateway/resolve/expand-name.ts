import {
  addVariants,
  type Catalog,
  describeSearch,
  findRouter,
  LATEST_PREFIX,
  lookupModel,
  type NamedModel,
  parseModelName,
  type RouterName,
  type Variant,
} from '@/lib/catalog'
import { CHAIN_PREFIX, readChainSteps } from '@/lib/chains'
import { AppError } from '@/lib/core/errors'
import { toAvailabilityError } from '../plan/to-availability'
import type { RouteStep } from '../route-types'
import type { RouterChoice } from './auto/router-question'
import { toNameError } from './name-error'

/** How the models of a request were found, in the words of the public API's route metadata (api contract §3.6). */
export type Strategy = 'direct' | 'alias' | 'latest' | 'fallback' | RouterName

/** A model that was named, and the step of a chain that named it. */
export type NamedStep = NamedModel & { step?: RouteStep }

export type Expansion = {
  named: readonly NamedStep[]
  strategy: Strategy
  /** Why a router chose what it chose; null when none did. */
  explanation: string | null
}

export type NameContext = {
  organizationId: string
  catalog: Catalog
  /** The models that a router picks for this request. */
  choose: (router: RouterName) => RouterChoice
}

/**
 * The models that a name stands for: one, those of a chain, or those that a router picks.
 * @throws AppError model_not_found, invalid_request, no_endpoints
 */
export async function expandName(name: string, context: NameContext): Promise<Expansion> {
  return name.startsWith('@') ? expandReference(name, context) : expandModelName(name, context)
}

function expandModelName(name: string, context: NameContext): Expansion {
  const { catalog } = context
  if (!catalog.findModel(name)) {
    const { base, variants, unknown } = parseModelName(name)
    const router = unknown.length === 0 ? findRouter(base) : null
    if (router) return expandRouter(router, { variants, context })
  }
  const { found, problem } = lookupModel(catalog, name)
  if (problem) throw toNameError(name, problem)
  return { named: [found], strategy: findStrategy(name, found), explanation: null }
}

function findStrategy(name: string, { model }: NamedModel): Strategy {
  if (name.startsWith(LATEST_PREFIX)) return 'latest'
  const { base } = parseModelName(name)
  return model.slug.startsWith(base.toLowerCase()) ? 'direct' : 'alias'
}

/** The variants that a router's name has count for each model that it picks. */
function expandRouter(
  router: RouterName,
  { variants, context }: { variants: readonly Variant[]; context: NameContext },
): Expansion {
  if (variants.includes('online')) throw toNameError(router, describeSearch(`openrouter/${router}`))
  const { models, explanation } = context.choose(router)
  const named = models.map(({ slug }) => {
    const { found, problem } = lookupModel(context.catalog, addVariants(slug, variants))
    if (problem) throw toNameError(slug, problem)
    return found
  })
  return { named, strategy: router, explanation }
}

async function expandReference(name: string, context: NameContext): Promise<Expansion> {
  if (!name.startsWith(CHAIN_PREFIX)) {
    const message = `${name.slice(0, 200)} is no model. A preset is named in \`model\` or \`preset\`, a chain as @chain/slug.`
    throw new AppError('invalid_request', message, { details: { field: 'models' } })
  }
  const { base: slug, variants, unknown } = parseModelName(name.slice(CHAIN_PREFIX.length))
  const steps = await readChainSteps({ organizationId: context.organizationId, slug })
  if (!steps || unknown.length > 0) throw noChain(name, slug)
  const expansions = steps.map(({ model, ...step }) => {
    const expansion = expandModelName(addVariants(model, variants), context)
    return { ...expansion, named: expansion.named.map((named) => ({ step, ...named })) }
  })
  const routed = expansions.find((expansion) => expansion.explanation !== null)
  return {
    named: expansions.flatMap(({ named }) => named),
    strategy: routed?.strategy ?? 'fallback',
    explanation: routed?.explanation ?? null,
  }
}

function noChain(name: string, slug: string): AppError {
  const shown = name.slice(0, 200)
  const message = `${shown} is not a valid model ID: there is no fallback chain \`${slug.slice(0, 100)}\`.`
  return toAvailabilityError(message, { code: 'model_not_found', requestedModels: [shown] })
}
