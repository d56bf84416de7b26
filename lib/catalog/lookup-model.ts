import type { Catalog, CatalogModel } from './catalog'
import { describeRetirement } from './describe-retirement'
import { type ModelName, parseModelName, type Variant } from './parse-model-name'

type VariantSort = 'price' | 'throughput' | 'exacto'

/** What a name asks for: a model and how to serve it. */
export type NamedModel = {
  model: CatalogModel
  /** The order that the name asks for; null = the usual one. */
  sort: VariantSort | null
  /** `:thinking` of a model that reasons when it is asked to. */
  turnsReasoningOn: boolean
  /** `:extended`: only endpoints with the model's longest context. */
  needsLongestContext: boolean
}

export type NameProblemCode =
  'model_not_found' | 'model_deprecated' | 'free_variant_ended' | 'no_search_engine' | 'contradiction'

export type NameProblem = {
  code: NameProblemCode
  message: string
  /** The nearest names, for one that does not exist. */
  suggestions: string[]
  /** What works instead. */
  fallbackModels: string[]
}

export type NameLookup = { found: NamedModel; problem: null } | { found: null; problem: NameProblem }

const SORT_OF: Partial<Record<Variant, VariantSort>> = { nitro: 'throughput', floor: 'price', exacto: 'exacto' }

/**
 * The model that a name means, variants included. A whole name that is in the catalogue is taken as it is; else variants
 * are read from left to right:
 * - `:free` needs a row of its own; `:thinking` and `:extended` take theirs when there is one. Without it `:thinking` turns
 *   reasoning on, and `:extended` keeps to the endpoints with the model's longest context.
 * - `:nitro`, `:floor` and `:exacto` order the endpoints.
 * - `:online` is refused: there is no search engine.
 */
export function lookupModel(catalog: Catalog, name: string): NameLookup {
  const whole = catalog.findModel(name)
  if (whole) return { found: asNamed(whole), problem: null }
  const parsed = parseModelName(name)
  const base = catalog.findModel(parsed.base)
  if (!base) return asProblem(describeUnknownBase(catalog, name, parsed))
  if (parsed.unknown.length > 0) {
    const hint = `${base.slug} has no variant \`:${parsed.unknown[0]?.slice(0, 50)}\`.`
    return asProblem(notFound(name, { hint, suggestions: [base.slug] }))
  }
  return applyVariants(catalog, base, parsed.variants)
}

function applyVariants(catalog: Catalog, base: CatalogModel, variants: readonly Variant[]): NameLookup {
  if (variants.includes('online')) return asProblem(describeSearch(base.slug))
  const sorts = new Set(variants.flatMap((variant) => SORT_OF[variant] ?? []))
  if (sorts.size > 1) return asProblem(describeContradiction(base, variants))
  const [sort = null] = sorts
  let named: NamedModel = { ...asNamed(base), sort }
  for (const variant of variants.filter((candidate) => SORT_OF[candidate] === undefined)) {
    const next = applyRowVariant(catalog, named, variant)
    if (next.problem) return next
    named = next.found
  }
  return { found: named, problem: null }
}

function applyRowVariant(catalog: Catalog, named: NamedModel, variant: Variant): NameLookup {
  const { model } = named
  const row = catalog.findModel(`${model.slug}:${variant}`)
  if (row) return { found: { ...named, model: row }, problem: null }
  if (variant === 'extended') return { found: { ...named, needsLongestContext: true }, problem: null }
  if (variant === 'thinking' && model.isReasoning) return { found: { ...named, turnsReasoningOn: true }, problem: null }
  if (variant === 'free' && model.isFree) return { found: named, problem: null }
  if (variant === 'free') return asProblem(describeNoFree(model))
  const hint = `${model.slug} does not reason, so it has no \`:${variant}\`.`
  return asProblem(notFound(`${model.slug}:${variant}`, { hint, suggestions: [model.slug] }))
}

function asNamed(model: CatalogModel): NamedModel {
  return { model, sort: null, turnsReasoningOn: false, needsLongestContext: false }
}

function asProblem(problem: NameProblem): NameLookup {
  return { found: null, problem }
}

function describeUnknownBase(catalog: Catalog, name: string, { base }: ModelName): NameProblem {
  const retired = catalog.findRetired(name) ?? catalog.findRetired(base)
  if (!retired) return notFound(name, { suggestions: catalog.suggestModels(base) })
  return {
    code: 'model_deprecated',
    message: describeRetirement(retired),
    suggestions: [],
    fallbackModels: retired.successorSlug ? [retired.successorSlug] : [],
  }
}

function notFound(name: string, { hint, suggestions }: { hint?: string; suggestions: string[] }): NameProblem {
  const nearest =
    suggestions.length > 0 ? ` Did you mean ${suggestions.join(', ')}?` : ' GET /api/v1/models lists every model.'
  const message = `${name.slice(0, 200)} is not a valid model ID.${hint ? ` ${hint}` : ''}${nearest}`
  return { code: 'model_not_found', message, suggestions, fallbackModels: [] }
}

function describeNoFree({ slug }: CatalogModel): NameProblem {
  const message = `${slug} has no free variant, or has none any more. Use ${slug}, or \`openrouter/free\` for any free model.`
  return { code: 'free_variant_ended', message, suggestions: [], fallbackModels: [slug] }
}

/** `:online` behind a model's or router's name. */
export function describeSearch(slug: string): NameProblem {
  const message =
    `\`:online\` needs a web search engine, and none is configured here. Use ${slug} without it, ` +
    'or search in a function tool of your own.'
  return { code: 'no_search_engine', message, suggestions: [], fallbackModels: [slug] }
}

function describeContradiction({ slug }: CatalogModel, variants: readonly Variant[]): NameProblem {
  const asked = variants.filter((variant) => SORT_OF[variant] !== undefined).map((variant) => `\`:${variant}\``)
  const message = `${asked.join(' and ')} ask for different orders of ${slug}'s endpoints. Keep one of them.`
  return { code: 'contradiction', message, suggestions: [], fallbackModels: [slug] }
}
