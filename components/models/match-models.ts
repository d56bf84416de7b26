import { parseUsdToPicos } from '@/lib/core/money'
import type { ListedModel } from './listed-model'
import { type ModelOrder, sortModels } from './sort-models'

/** The filters of the models page, under the names that they have in the address. */
export type ModelFilters = {
  q: string
  input_modalities: string[]
  output_modalities: string[]
  supported_parameters: string[]
  providers: string[]
  model_authors: string[]
  /** Smallest context in tokens; 0 = any. */
  context: number
  /** Highest prompt price in USD per million tokens; empty = any. */
  max_price: string
  /** Highest completion price in USD per million tokens; empty = any. */
  max_output_price: string
  free: boolean
  /** What somebody who serves it promises about prompts. */
  data: 'any' | 'no-training' | 'zero-retention'
  /** How many days ago it came out at most; 0 = any. */
  max_age_days: number
  order: ModelOrder
}

export type FilterName = Exclude<keyof ModelFilters, 'order'>
type Test = (model: ListedModel) => boolean

const TOKENS_PER_MILLION = 1_000_000n
const DAY_SECONDS = 86_400

/** The models that pass every filter, in the chosen order. `models` come newest first. */
export function matchModels(
  models: readonly ListedModel[],
  filters: ModelFilters,
  nowSeconds = Date.now() / 1_000,
): ListedModel[] {
  return sortModels(filterModels(models, { filters, nowSeconds }), filters.order)
}

/** The models that pass every filter but, where one is named, that one: what its choices are counted over. */
export function filterModels(
  models: readonly ListedModel[],
  { filters, except, nowSeconds }: { filters: ModelFilters; except?: FilterName; nowSeconds: number },
): ListedModel[] {
  const tests = toTests(filters, nowSeconds).flatMap(([name, test]) => (test && name !== except ? [test] : []))
  return models.filter((model) => tests.every((test) => test(model)))
}

/** One line per filter; no test where a filter is not set. */
function toTests(f: ModelFilters, nowSeconds: number): [FilterName, Test | null][] {
  const oldest = nowSeconds - f.max_age_days * DAY_SECONDS
  return [
    ['q', toWordsTest(f.q)],
    ['input_modalities', toListTest(f.input_modalities, (m) => m.architecture.input_modalities)],
    ['output_modalities', toListTest(f.output_modalities, (m) => m.architecture.output_modalities)],
    ['supported_parameters', toListTest(f.supported_parameters, (m) => m.supported_parameters)],
    ['providers', f.providers.length === 0 ? null : (m) => f.providers.some((slug) => m.providers.includes(slug))],
    ['model_authors', f.model_authors.length === 0 ? null : (m) => f.model_authors.includes(m.author)],
    ['context', f.context === 0 ? null : (m) => (m.context_length ?? 0) >= f.context],
    ['max_price', toPriceTest(f.max_price, 'prompt')],
    ['max_output_price', toPriceTest(f.max_output_price, 'completion')],
    ['free', f.free ? (m) => m.pricing.prompt === '0' && m.pricing.completion === '0' : null],
    ['data', toDataTest(f.data)],
    ['max_age_days', f.max_age_days === 0 ? null : (m) => m.created >= oldest],
  ]
}

function toWordsTest(text: string): Test | null {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return null
  return (model) => words.every((word) => model.haystack.includes(word))
}

function toListTest(wanted: readonly string[], read: (model: ListedModel) => readonly string[]): Test | null {
  return wanted.length === 0 ? null : (model) => wanted.every((item) => read(model).includes(item))
}

/** A price that nobody can read filters nothing. */
function toPriceTest(usdPerMillion: string, part: 'prompt' | 'completion'): Test | null {
  const maxPicos = usdPerMillion === '' ? null : parseUsdToPicos(usdPerMillion)
  if (maxPicos === null) return null
  return (model) => (parseUsdToPicos(model.pricing[part]) ?? 0n) * TOKENS_PER_MILLION <= maxPicos
}

function toDataTest(data: ModelFilters['data']): Test | null {
  if (data === 'any') return null
  return ({ signal }) => (data === 'no-training' ? signal?.has_no_training : signal?.has_zero_retention) === true
}
