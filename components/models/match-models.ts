import { parseUsdToPicos } from '@/lib/core/money'
import type { ModelObject } from '@/lib/schemas/models'

export const MODEL_ORDERS = [
  'newest',
  'name',
  'pricing-low-to-high',
  'pricing-high-to-low',
  'context-high-to-low',
] as const
export type ModelOrder = (typeof MODEL_ORDERS)[number]

/** The filters of the models page, under the names that they have in the address. */
export type ModelFilters = {
  q: string
  input_modalities: string[]
  supported_parameters: string[]
  providers: string[]
  model_authors: string[]
  /** Smallest context in tokens; 0 = any. */
  context: number
  /** Highest prompt price in USD per million tokens; empty = any. */
  max_price: string
  order: ModelOrder
}

const TOKENS_PER_MILLION = 1_000_000n

export function toAuthor(model: ModelObject): string {
  return model.id.slice(0, model.id.indexOf('/'))
}

/** The models that pass every filter, in the chosen order. `models` come newest first. */
export function matchModels(models: readonly ModelObject[], filters: ModelFilters): ModelObject[] {
  const words = filters.q.toLowerCase().split(/\s+/).filter(Boolean)
  const maxPicos = filters.max_price === '' ? null : parseUsdToPicos(filters.max_price)
  const found = models.filter(
    (model) =>
      matchesWords(model, words) &&
      containsAll(model.architecture.input_modalities, filters.input_modalities) &&
      containsAll(model.supported_parameters, filters.supported_parameters) &&
      (filters.providers.length === 0 || filters.providers.some((slug) => model.providers.includes(slug))) &&
      (filters.model_authors.length === 0 || filters.model_authors.includes(toAuthor(model))) &&
      (model.context_length ?? 0) >= filters.context &&
      (maxPicos === null || promptPicos(model) * TOKENS_PER_MILLION <= maxPicos),
  )
  return sortModels(found, filters.order)
}

function matchesWords(model: ModelObject, words: readonly string[]): boolean {
  const haystack = `${model.id} ${model.name}`.toLowerCase()
  return words.every((word) => haystack.includes(word))
}

function containsAll(present: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((item) => present.includes(item))
}

function promptPicos(model: ModelObject): bigint {
  return parseUsdToPicos(model.pricing.prompt) ?? 0n
}

const COMPARE: Record<Exclude<ModelOrder, 'newest'>, (a: ModelObject, b: ModelObject) => number> = {
  name: (a, b) => a.name.localeCompare(b.name),
  'pricing-low-to-high': (a, b) => comparePrice(a, b),
  'pricing-high-to-low': (a, b) => comparePrice(b, a),
  'context-high-to-low': (a, b) => (b.context_length ?? 0) - (a.context_length ?? 0),
}

function sortModels(models: ModelObject[], order: ModelOrder): ModelObject[] {
  return order === 'newest' ? models : models.toSorted(COMPARE[order])
}

function comparePrice(a: ModelObject, b: ModelObject): number {
  const difference = totalPicos(a) - totalPicos(b)
  if (difference === 0n) return 0
  return difference < 0n ? -1 : 1
}

function totalPicos(model: ModelObject): bigint {
  return promptPicos(model) + (parseUsdToPicos(model.pricing.completion) ?? 0n)
}
