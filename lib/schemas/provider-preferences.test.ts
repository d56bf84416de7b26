import { describe, expect, test } from 'vitest'
import { parseInput } from '@/lib/http/parse-input'
import { chatBody } from './chat'

const parse = (provider: unknown) =>
  parseInput(chatBody, { model: 'a/b', messages: [{ role: 'user', content: 'x' }], provider }, 'body').provider

describe('provider preferences', () => {
  test('take every documented field, and null for each', () => {
    const all = {
      order: ['openai', 'deepinfra/turbo'],
      only: ['openai'],
      ignore: ['groq'],
      allow_fallbacks: false,
      require_parameters: true,
      data_collection: 'deny',
      zdr: true,
      enforce_distillable_text: true,
      quantizations: [
        'int4',
        'int8',
        'fp4',
        'mxfp4',
        'nvfp4',
        'fp6',
        'fp8',
        'mxfp8',
        'fp16',
        'bf16',
        'fp32',
        'unknown',
      ],
      sort: { by: 'exacto', partition: 'none' },
      max_price: { prompt: 1, completion: '2.50', request: 0.01, image: '0', audio: 3 },
      preferred_min_throughput: { p50: 100, p90: 50 },
      preferred_max_latency: 2.5,
    }
    expect(parse(all)).toEqual(all)
    const nulls = Object.fromEntries(Object.keys(all).map((name) => [name, null]))
    expect(parse(nulls)).toEqual(nulls)
    for (const by of ['price', 'throughput', 'latency', 'exacto']) expect(parse({ sort: by })).toEqual({ sort: by })
    expect(parse({ future_field: 1 })).toEqual({})
  })

  test.each([
    ['order', { order: 'openai' }, 'provider.order'],
    ['an empty slug', { only: [''] }, 'provider.only[0]'],
    ['allow_fallbacks', { allow_fallbacks: 'no' }, 'provider.allow_fallbacks'],
    ['data_collection', { data_collection: 'maybe' }, 'provider.data_collection'],
    ['zdr', { zdr: 1 }, 'provider.zdr'],
    ['quantizations', { quantizations: ['fp7'] }, 'provider.quantizations[0]'],
    ['sort', { sort: 'cheap' }, 'provider.sort'],
    ['partition', { sort: { by: 'price', partition: 'all' } }, 'provider.sort'],
    ['a negative price', { max_price: { prompt: -1 } }, 'provider.max_price.prompt'],
    ['a price that is no number', { max_price: { completion: '$1' } }, 'provider.max_price.completion'],
    ['a negative cut-off', { preferred_max_latency: -1 }, 'provider.preferred_max_latency'],
    ['a cut-off of text', { preferred_min_throughput: { p50: 'fast' } }, 'provider.preferred_min_throughput'],
  ])('refuse a wrong %s and name the field', (_name, provider, field) => {
    expect(() => parse(provider)).toThrow(`\`${field}\``)
  })
})
