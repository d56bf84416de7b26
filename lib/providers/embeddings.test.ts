import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EmbeddingsRequest } from './embeddings-spec'
import { findAdapter } from './registry'

const TARGET = { baseUrl: 'https://provider.example/v1', apiKey: 'k', model: 'some-model' }
const TWO_TEXTS: EmbeddingsRequest = {
  inputs: [
    { kind: 'text', text: 'tea' },
    { kind: 'text', text: 'coffee' },
  ],
  encoding: 'base64',
}

function embeddingsOf(id: string) {
  const embeddings = findAdapter(id)?.embeddings
  if (!embeddings) throw new Error(`${id} makes no embeddings`)
  return embeddings
}

function write(id: string, request: EmbeddingsRequest, target = TARGET): { url: string; body: unknown } {
  const { url, body } = embeddingsOf(id).toRequest(request, target)
  return { url, body: JSON.parse(body) }
}

const floats = (...values: number[]) => Buffer.from(Float32Array.from(values).buffer).toString('base64')

describe('what each provider is asked', () => {
  test('the OpenAI form carries texts, token ids, the encoding, the length and the hashed user', () => {
    const request: EmbeddingsRequest = {
      inputs: [
        { kind: 'tokens', tokens: [1, 2] },
        {
          kind: 'parts',
          parts: [
            { type: 'text', text: 'a' },
            { type: 'text', text: 'b' },
          ],
        },
      ],
      encoding: 'base64',
      dimensions: 64,
      user: 'hash',
    }
    expect(write('openai', request)).toEqual({
      url: 'https://provider.example/v1/embeddings',
      body: { model: 'some-model', input: [[1, 2], 'a\nb'], encoding_format: 'base64', dimensions: 64, user: 'hash' },
    })
  })

  test('a provider of the same form is not sent fields that it may refuse', () => {
    const request = { ...TWO_TEXTS, dimensions: 64, user: 'hash' }
    const input = ['tea', 'coffee']
    expect(write('mistral', request).body).toEqual({ model: 'some-model', input, output_dimension: 64 })
    expect(write('together', request).body).toEqual({ model: 'some-model', input, dimensions: 64 })
  })

  test("Google's batch form names the task in its own words", () => {
    const target = { ...TARGET, baseUrl: 'https://google.example/v1beta', model: 'gemini-embedding-001' }
    const image = { type: 'image_url' as const, image_url: { url: 'data:image/png;base64,AAAA' } }
    const request: EmbeddingsRequest = {
      inputs: [{ kind: 'parts', parts: [{ type: 'text', text: 'tea' }, image] }],
      encoding: 'float',
      inputType: 'search_query',
      dimensions: 256,
    }
    expect(write('google', request, target)).toEqual({
      url: 'https://google.example/v1beta/models/gemini-embedding-001:batchEmbedContents',
      body: {
        requests: [
          {
            model: 'models/gemini-embedding-001',
            content: { parts: [{ text: 'tea' }, { inlineData: { mimeType: 'image/png', data: 'AAAA' } }] },
            taskType: 'RETRIEVAL_QUERY',
            outputDimensionality: 256,
          },
        ],
      },
    })
  })

  test("Cohere's own API is called beside its compatibility API, and never cuts a text", () => {
    const target = { ...TARGET, baseUrl: 'https://cohere.example/compatibility/v1', model: 'embed-v4.0' }
    expect(write('cohere', TWO_TEXTS, target)).toEqual({
      url: 'https://cohere.example/v2/embed',
      body: {
        model: 'embed-v4.0',
        input_type: 'search_document',
        embedding_types: ['float'],
        inputs: [{ content: [{ type: 'text', text: 'tea' }] }, { content: [{ type: 'text', text: 'coffee' }] }],
        truncate: 'NONE',
      },
    })
  })
})

describe('what each provider answers', () => {
  test('vectors come in the order of the inputs, whatever order they were sent in', () => {
    const data = [
      { index: 1, embedding: [3, 4] },
      { index: 0, embedding: floats(1, 2) },
    ]
    const result = embeddingsOf('openai').parseResponse({ data, usage: { prompt_tokens: 7, total_tokens: 7 } })
    expect(result.vectors).toEqual([floats(1, 2), [3, 4]])
    expect(result.usage).toMatchObject({ promptTokens: 7, completionTokens: 0 })
  })

  test('Google reports usage only in newer models', () => {
    const body = { embeddings: [{ values: [0.5] }] }
    expect(embeddingsOf('google').parseResponse(body)).toMatchObject({ vectors: [[0.5]], usage: null })
    const counted = { ...body, usageMetadata: { promptTokenCount: 3 } }
    expect(embeddingsOf('google').parseResponse(counted).usage).toMatchObject({ promptTokens: 3 })
  })

  test("Cohere's text and image tokens are added", () => {
    const body = {
      id: 'e1',
      embeddings: { float: [[1, 0]] },
      meta: { billed_units: { input_tokens: 4, image_tokens: 10 } },
    }
    expect(embeddingsOf('cohere').parseResponse(body)).toMatchObject({
      upstreamId: 'e1',
      vectors: [[1, 0]],
      usage: { promptTokens: 14 },
    })
  })

  test.each(['openai', 'google', 'cohere'])('%s: no answer whatsoever throws or gives half a list', (id) => {
    const adapter = embeddingsOf(id)
    const vector = fc.oneof(fc.array(fc.double()), fc.string(), fc.jsonValue())
    const body = fc.oneof(
      fc.jsonValue(),
      fc.record({ data: fc.array(fc.record({ embedding: vector })) }),
      fc.record({
        embeddings: fc.oneof(fc.array(fc.record({ values: vector })), fc.record({ float: fc.array(vector) })),
      }),
    )
    fc.assert(
      fc.property(body, (value) => {
        const { error, vectors } = adapter.parseResponse(value)
        if (error) return vectors.length === 0
        return vectors.every((one) => (typeof one === 'string' ? one !== '' : one.every(Number.isFinite)))
      }),
    )
  })

  test.each([
    ['a number that is none', { data: [{ embedding: [1, null] }] }],
    ['base64 of no whole floats', { data: [{ embedding: 'AAAA' }] }],
    ['one of two vectors empty', { data: [{ embedding: [1] }, { embedding: [] }] }],
    ['an error with status 200', { error: { message: 'broken' } }],
  ])('%s makes the answer a failure', (_what, body) => {
    const { vectors, error } = embeddingsOf('openai').parseResponse(body)
    expect(vectors).toEqual([])
    expect(error).toBeDefined()
  })
})
