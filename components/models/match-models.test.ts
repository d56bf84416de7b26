import { expect, test } from 'vitest'
import { buildFacets } from './build-facets'
import { type ListedModel, listModels } from './listed-model'
import { matchModels, type ModelFilters } from './match-models'

const NO_FILTERS: ModelFilters = {
  q: '',
  input_modalities: [],
  output_modalities: [],
  supported_parameters: [],
  providers: [],
  model_authors: [],
  context: 0,
  max_price: '',
  max_output_price: '',
  free: false,
  data: 'any',
  max_age_days: 0,
  order: 'newest',
}

type Sketch = {
  id: string
  prompt: string
  context: number
  providers: string[]
  inputs?: string[]
  created?: number
  tokens?: number
  latencyMs?: number
  throughput?: number
  isPrivate?: boolean
}

const NOW_SECONDS = 1_800_000_000

function makeModel(sketch: Sketch): ListedModel {
  const { id, prompt, context, providers, inputs = ['text'], created = 0 } = sketch
  const model = {
    id,
    canonical_slug: id,
    hugging_face_id: null,
    name: `Name of ${id}`,
    created,
    description: '',
    context_length: context,
    architecture: {
      modality: null,
      input_modalities: inputs,
      output_modalities: ['text'],
      tokenizer: 'Other',
      instruct_type: null,
    },
    pricing: { prompt, completion: prompt, request: '0', image: '0' },
    top_provider: { context_length: context, max_completion_tokens: null, is_moderated: false },
    per_request_limits: null,
    supported_parameters: ['tools'],
    default_parameters: null,
    supported_voices: null,
    knowledge_cutoff: null,
    expiration_date: null,
    providers,
    links: { details: '' },
  }
  const signal = {
    id,
    weekly_tokens: sketch.tokens ?? 0,
    latency_ms: sketch.latencyMs ?? null,
    throughput: sketch.throughput ?? null,
    uptime_last_1d: null,
    has_no_training: sketch.isPrivate === true,
    has_zero_retention: sketch.isPrivate === true,
  }
  const [listed] = listModels([model], [signal])
  if (!listed) throw new Error('no model')
  return listed
}

const MODELS = [
  makeModel({
    id: 'b/second:free',
    prompt: '0',
    context: 8_000,
    providers: ['two'],
    created: NOW_SECONDS - 60,
    tokens: 5,
  }),
  makeModel({
    id: 'a/first',
    prompt: '0.0000005',
    context: 200_000,
    providers: ['one', 'two'],
    inputs: ['text', 'image'],
    tokens: 9,
    latencyMs: 300,
    throughput: 40,
  }),
  makeModel({
    id: 'a/third',
    prompt: '0.000003',
    context: 1_000_000,
    providers: ['one'],
    latencyMs: 200,
    isPrivate: true,
  }),
]

test.each<[string, Partial<ModelFilters>, string[]]>([
  ['nothing keeps all in their order', {}, ['b/second:free', 'a/first', 'a/third']],
  ['words must all be found, in any case', { q: 'NAME first' }, ['a/first']],
  ['a modality', { input_modalities: ['image'] }, ['a/first']],
  ['a provider', { providers: ['one'] }, ['a/first', 'a/third']],
  ['an author', { model_authors: ['b'] }, ['b/second:free']],
  ['a context, its bound included', { context: 200_000 }, ['a/first', 'a/third']],
  ['a price, its bound included', { max_price: '0.5' }, ['b/second:free', 'a/first']],
  ['an output price, its bound included', { max_output_price: '0.5' }, ['b/second:free', 'a/first']],
  ['a price that is none: not at all', { max_price: 'cheap' }, ['b/second:free', 'a/first', 'a/third']],
  ['free models only', { free: true }, ['b/second:free']],
  ['a promise about prompts', { data: 'zero-retention' }, ['a/third']],
  ['age', { max_age_days: 30 }, ['b/second:free']],
  ['what comes out', { output_modalities: ['image'] }, []],
  ['the dearest first', { order: 'pricing-high-to-low' }, ['a/third', 'a/first', 'b/second:free']],
  ['the most used first', { order: 'top-weekly' }, ['a/first', 'b/second:free', 'a/third']],
  [
    'the quickest first, unmeasured ones last',
    { order: 'latency-low-to-high' },
    ['a/third', 'a/first', 'b/second:free'],
  ],
  ['the most tokens a second first', { order: 'throughput-high-to-low' }, ['a/first', 'b/second:free', 'a/third']],
  ['the longest context first', { order: 'context-high-to-low' }, ['a/third', 'a/first', 'b/second:free']],
])('filtering by %s', (_, filters, expected) => {
  expect(matchModels(MODELS, { ...NO_FILTERS, ...filters }, NOW_SECONDS).map((model) => model.id)).toEqual(expected)
})

test('the number beside a choice is what choosing it would leave, whatever else is chosen in its group', () => {
  const filters = { ...NO_FILTERS, model_authors: ['a'], providers: ['two'] }
  const facets = buildFacets({ models: MODELS, providers: [], filters, nowSeconds: NOW_SECONDS })
  const counts = (options: readonly { value: string; count: number }[]) =>
    Object.fromEntries(options.map(({ value, count }) => [value, count]))
  expect(counts(facets.providers)).toEqual({ one: 2, two: 1 })
  expect(counts(facets.authors)).toEqual({ a: 1, b: 1 })
  expect(counts(facets.inputs)).toEqual({ text: 1, image: 1 })
  expect(facets.freeCount).toBe(0)
})
