import { parseUsdToPicos } from '@/lib/core/money'
import type { ModelFilters } from '@/lib/schemas/models-query'
import type { Catalog, CatalogEndpoint, CatalogModel } from './catalog'
import { lieInRegion } from './lie-in-region'

const DAY_MS = 86_400_000
const TOKENS_PER_MILLION = 1_000_000n

/** What a test sees of a model. */
type Candidate = { model: CatalogModel; endpoints: readonly CatalogEndpoint[]; cheapest: CatalogEndpoint | undefined }
type Test = (candidate: Candidate) => boolean

/** The models that pass every filter that is set, in the catalogue's order; those that write text unless others are asked for. */
export function filterModels(catalog: Catalog, filters: ModelFilters): CatalogModel[] {
  const tests = [...toTests(filters), ...toProviderTests(catalog, filters)]
  return catalog.models.filter((model) => {
    const endpoints = catalog.endpointsOf(model.slug)
    const candidate = { model, endpoints, cheapest: endpoints[0] }
    return tests.every((test) => test(candidate))
  })
}

/** One entry per filter, so that each reads as one line of the API's documentation. */
function toTests(f: ModelFilters): Test[] {
  return [
    when(f.q, matchesText),
    when(f.supported_parameters, (wanted, c) => includesAll(c.model.supportedParameters, wanted)),
    when(f.input_modalities, (wanted, c) => includesAll(c.model.inputModalities, wanted)),
    when(f.output_modalities ?? ['text'], (wanted, c) => {
      return wanted.includes('all') || includesAll(c.model.outputModalities, wanted)
    }),
    when(f.context, (minimum, c) => c.model.contextLength >= minimum),
    when(f.min_price, (usd, c) => priceOf(c, 'promptPicos') >= toPicosPerToken(usd)),
    when(f.max_price, (usd, c) => priceOf(c, 'promptPicos') <= toPicosPerToken(usd)),
    when(f.min_output_price, (usd, c) => priceOf(c, 'completionPicos') >= toPicosPerToken(usd)),
    when(f.max_output_price, (usd, c) => priceOf(c, 'completionPicos') <= toPicosPerToken(usd)),
    when(f.model_authors, (wanted, c) => wanted.includes(c.model.authorSlug)),
    when(f.arch, (family, c) => c.model.tokenizer.toLowerCase() === family.toLowerCase()),
    when(f.free, (flag, c) => c.model.isFree === (flag === 'true')),
    when(f.min_age_days, (days, c) => ageMs(c.model) >= days * DAY_MS),
    when(f.max_age_days, (days, c) => ageMs(c.model) <= days * DAY_MS),
  ]
}

/** Filters about who serves a model. */
function toProviderTests(catalog: Catalog, f: ModelFilters): Test[] {
  return [
    when(f.providers, (wanted, c) =>
      c.endpoints.some((e) => wanted.includes(e.providerSlug) || wanted.includes(e.providerName.toLowerCase())),
    ),
    when(f.zdr, (flag, c) => flag === 'false' || c.endpoints.some((endpoint) => endpoint.retentionDays === 0)),
    when(f.region, (region, c) => {
      const within = catalog.providers.filter(({ datacenters }) => lieInRegion(datacenters, region))
      return c.endpoints.some((endpoint) => within.some(({ slug }) => slug === endpoint.providerSlug))
    }),
  ]
}

/** A filter that is not set lets everything pass. */
function when<Value>(value: Value | undefined, test: (value: Value, candidate: Candidate) => boolean): Test {
  return (candidate) => value === undefined || test(value, candidate)
}

/** Every word must be somewhere in the slug, the name or an alias. */
function matchesText(text: string, { model }: Candidate): boolean {
  const haystack = [model.slug, model.name, model.canonicalSlug, ...model.aliases].join(' ').toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word))
}

function includesAll(present: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((item) => present.includes(item))
}

function priceOf({ cheapest }: Candidate, field: 'promptPicos' | 'completionPicos'): bigint {
  return cheapest?.[field] ?? 0n
}

/** USD per million tokens, at most six decimals, to pico-dollars per token: exact. */
function toPicosPerToken(usdPerMillion: string): bigint {
  return (parseUsdToPicos(usdPerMillion) ?? 0n) / TOKENS_PER_MILLION
}

function ageMs(model: CatalogModel): number {
  return Date.now() - model.releasedAt.getTime()
}
