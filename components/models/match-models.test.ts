import { expect, test } from 'vitest'
import type { ModelObject } from '@/lib/schemas/models'
import { matchModels, type ModelFilters } from './match-models'

const NO_FILTERS: ModelFilters = {
  q: '',
  input_modalities: [],
  supported_parameters: [],
  providers: [],
  model_authors: [],
  context: 0,
  max_price: '',
  order: 'newest',
}

type Sketch = { id: string; prompt: string; context: number; providers: string[]; inputs?: string[] }

function makeModel({ id, prompt, context, providers, inputs = ['text'] }: Sketch): ModelObject {
  return {
    id,
    canonical_slug: id,
    hugging_face_id: null,
    name: `Name of ${id}`,
    created: 0,
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
}

const MODELS = [
  makeModel({ id: 'b/second:free', prompt: '0', context: 8_000, providers: ['two'] }),
  makeModel({
    id: 'a/first',
    prompt: '0.0000005',
    context: 200_000,
    providers: ['one', 'two'],
    inputs: ['text', 'image'],
  }),
  makeModel({ id: 'a/third', prompt: '0.000003', context: 1_000_000, providers: ['one'] }),
]

test.each<[string, Partial<ModelFilters>, string[]]>([
  ['nothing keeps all in their order', {}, ['b/second:free', 'a/first', 'a/third']],
  ['words must all be found, in any case', { q: 'NAME first' }, ['a/first']],
  ['a modality', { input_modalities: ['image'] }, ['a/first']],
  ['a provider', { providers: ['one'] }, ['a/first', 'a/third']],
  ['an author', { model_authors: ['b'] }, ['b/second:free']],
  ['a context, its bound included', { context: 200_000 }, ['a/first', 'a/third']],
  ['a price, its bound included', { max_price: '0.5' }, ['b/second:free', 'a/first']],
  ['free models only', { max_price: '0' }, ['b/second:free']],
  ['the dearest first', { order: 'pricing-high-to-low' }, ['a/third', 'a/first', 'b/second:free']],
  ['the longest context first', { order: 'context-high-to-low' }, ['a/third', 'a/first', 'b/second:free']],
])('filtering by %s', (_, filters, expected) => {
  expect(matchModels(MODELS, { ...NO_FILTERS, ...filters }).map((model) => model.id)).toEqual(expected)
})
