import type { ProviderObject } from '@/lib/schemas/models'
import type { FacetOption } from './facet-group'
import type { ListedModel } from './listed-model'
import { type FilterName, filterModels, type ModelFilters } from './match-models'

export type ModelFacets = {
  inputs: FacetOption[]
  outputs: FacetOption[]
  parameters: FacetOption[]
  providers: FacetOption[]
  authors: FacetOption[]
  freeCount: number
}

type FacetSource = {
  models: readonly ListedModel[]
  providers: readonly ProviderObject[]
  filters: ModelFilters
  nowSeconds?: number
}

const MODALITY_LABELS: Readonly<Record<string, string>> = {
  text: 'Text',
  image: 'Images',
  file: 'Files',
  audio: 'Audio',
  video: 'Video',
  embeddings: 'Embeddings',
}
const PARAMETER_LABELS: Readonly<Record<string, string>> = {
  tools: 'Tool calls',
  reasoning: 'Reasoning',
  structured_outputs: 'Structured output',
  response_format: 'JSON output',
  parallel_tool_calls: 'Parallel tool calls',
  logprobs: 'Log probabilities',
  seed: 'Seed',
}

/**
 * What the models can be narrowed by, most frequent first. Each choice is counted over the models that pass all other
 * filters: its number says what choosing it would leave.
 */
export function buildFacets({ models, providers, filters, nowSeconds = Date.now() / 1_000 }: FacetSource): ModelFacets {
  const without = (except: FilterName) => filterModels(models, { filters, except, nowSeconds })
  const providerNames = new Map(providers.map((provider) => [provider.slug, provider.name]))
  const authorNames = new Map(models.map((model) => [model.author, model.authorName]))
  const count = (name: FilterName, read: (model: ListedModel) => readonly string[]): FacetOption[] =>
    countValues({ all: models.flatMap(read), left: without(name).flatMap(read) })
  return {
    inputs: count('input_modalities', (m) => m.architecture.input_modalities).map(label(MODALITY_LABELS)),
    outputs: count('output_modalities', (m) => m.architecture.output_modalities).map(label(MODALITY_LABELS)),
    parameters: toParameters(count('supported_parameters', (m) => m.supported_parameters)),
    providers: count('providers', (m) => m.providers).map(label(Object.fromEntries(providerNames))),
    authors: count('model_authors', (m) => [m.author]).map(label(Object.fromEntries(authorNames))),
    freeCount: filterModels(models, { filters: { ...filters, free: true }, nowSeconds }).length,
  }
}

/** Abilities that people look for come before the plain parameters. */
function toParameters(options: FacetOption[]): FacetOption[] {
  const known = Object.keys(PARAMETER_LABELS).flatMap((value) => options.filter((option) => option.value === value))
  return [...known, ...options.filter((option) => !known.includes(option))].map(label(PARAMETER_LABELS))
}

function label(labels: Readonly<Record<string, string>>) {
  return (option: FacetOption): FacetOption => ({ ...option, label: labels[option.value] ?? option.value })
}

/** Every value that there is keeps its place while others are chosen; only the numbers change. */
function countValues({ all, left }: { all: readonly string[]; left: readonly string[] }): FacetOption[] {
  const totals = countEach(all)
  const counts = countEach(left)
  return [...totals]
    .sort(([a, totalOfA], [b, totalOfB]) => totalOfB - totalOfA || a.localeCompare(b))
    .map(([value]) => ({ value, label: value, count: counts.get(value) ?? 0 }))
}

function countEach(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
