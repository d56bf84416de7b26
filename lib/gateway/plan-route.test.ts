import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchesProvider } from './find-exclusion'
import { ENDPOINTS_PER_MODEL_MAX, planRoute, type RouteQuestion } from './plan-route'
import type { RouteEndpoint, RouteModel } from './route-types'

const PROVIDERS = ['openai', 'groq', 'together', 'deepinfra'] as const

function createEndpoint(id: string, over: Partial<RouteEndpoint> = {}): RouteEndpoint {
  return {
    id,
    providerSlug: 'openai',
    providerName: 'OpenAI',
    tag: 'openai',
    providerModelId: 'm',
    contextLength: 100_000,
    maxCompletionTokens: null,
    quantization: null,
    supportedParameters: ['tools'],
    trainsOnPrompts: false,
    retentionDays: 0,
    priceVersionId: 'price_1',
    price: {
      promptPicos: 1_000_000n,
      completionPicos: 1_000_000n,
      cacheReadPicos: null,
      cacheWritePicos: null,
      requestNanos: 0n,
      imageNanos: 0n,
    },
    ...over,
  }
}

function createModel(slug: string, endpoints: RouteEndpoint[]): RouteModel {
  return {
    slug,
    isFree: false,
    inputModalities: ['text'],
    outputModalities: ['text'],
    huggingFaceId: null,
    contextLength: 100_000,
    maxCompletionTokens: null,
    endpoints,
  }
}

const NEEDS = { configuredProviders: new Set<string>(PROVIDERS), parameters: [], promptTokensMin: 10 }
const ask = (over: Partial<RouteQuestion> = {}): RouteQuestion => ({
  models: [createModel('a/b', [createEndpoint('one')])],
  needs: NEEDS,
  preferences: {},
  unstableEndpointIds: new Set(),
  random: () => 0.5,
  ...over,
})

const slugs = fc.array(fc.constantFrom(...PROVIDERS), { maxLength: 3 })
const endpointArbitrary = fc.record({
  providerSlug: fc.constantFrom(...PROVIDERS),
  trainsOnPrompts: fc.constantFrom(true, false, null),
  retentionDays: fc.constantFrom(0, 30, null),
  contextLength: fc.integer({ min: 1, max: 200 }),
  picos: fc.bigInt({ min: 0n, max: 10_000_000n }),
})
const questionArbitrary = fc
  .record({
    models: fc.array(fc.array(endpointArbitrary, { maxLength: 6 }), { minLength: 1, maxLength: 4 }),
    unstable: fc.array(fc.nat(30)),
    promptTokensMin: fc.integer({ min: 0, max: 200 }),
    preferences: fc.record(
      {
        only: slugs,
        ignore: slugs,
        order: slugs,
        zdr: fc.boolean(),
        allow_fallbacks: fc.boolean(),
        data_collection: fc.constantFrom('allow' as const, 'deny' as const),
      },
      { requiredKeys: [] },
    ),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
  })
  .map(({ models, unstable, promptTokensMin, preferences, seed }) => {
    let next = 0
    const built = models.map((endpoints, index) =>
      createModel(
        `author/model-${index}`,
        endpoints.map(({ picos, ...rest }) => {
          const base = createEndpoint(`endpoint-${next++}`, { ...rest, tag: rest.providerSlug })
          return { ...base, price: { ...base.price, promptPicos: picos, completionPicos: picos } }
        }),
      ),
    )
    let state = seed
    const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
    const unstableEndpointIds = new Set(unstable.map((number) => `endpoint-${number}`))
    return ask({ models: built, preferences, unstableEndpointIds, random, needs: { ...NEEDS, promptTokensMin } })
  })

describe('a plan', () => {
  test('never holds an endpoint that a hard filter excludes, and gives a reason for each one left out', () => {
    fc.assert(
      fc.property(questionArbitrary, (question) => {
        const { attempts, excluded } = planRoute(question)
        const { preferences, needs } = question
        for (const { endpoint } of attempts) {
          if (preferences.only?.length) expect(matchesProvider(endpoint, preferences.only)).toBe(true)
          expect(matchesProvider(endpoint, preferences.ignore)).toBe(false)
          if (preferences.zdr) expect(endpoint.retentionDays).toBe(0)
          if (preferences.data_collection === 'deny') expect(endpoint.trainsOnPrompts).toBe(false)
          expect(endpoint.contextLength).toBeGreaterThanOrEqual(needs.promptTokensMin)
        }
        const all = question.models.flatMap((model) => model.endpoints.map((endpoint) => endpoint.id))
        const seen = [...attempts.map(({ endpoint }) => endpoint.id), ...excluded.map(({ endpointId }) => endpointId)]
        expect(seen.sort()).toEqual(all.sort())
      }),
    )
  })

  test('keeps the order of models, and tries at most three endpoints of each, one without fallbacks', () => {
    fc.assert(
      fc.property(questionArbitrary, (question) => {
        const { attempts } = planRoute(question)
        const order = attempts.map(({ model }) => question.models.indexOf(model))
        expect(order).toEqual([...order].sort((left, right) => left - right))
        const most = question.preferences.allow_fallbacks === false ? 1 : ENDPOINTS_PER_MODEL_MAX
        for (const model of question.models) {
          expect(attempts.filter((attempt) => attempt.model === model).length).toBeLessThanOrEqual(most)
        }
      }),
    )
  })

  test('tries a stable endpoint before an unstable one unless the caller ordered otherwise', () => {
    fc.assert(
      fc.property(questionArbitrary, (question) => {
        const free = { ...question, preferences: { ...question.preferences, order: null } }
        for (const model of free.models) {
          const flags = planRoute(free)
            .attempts.filter((attempt) => attempt.model === model)
            .map(({ endpoint }) => free.unstableEndpointIds.has(endpoint.id))
          expect(flags).toEqual([...flags].sort((left, right) => Number(left) - Number(right)))
        }
      }),
    )
  })

  test('draws a provider of a third of the price nine times as often', () => {
    const price = (picos: bigint) => ({ ...createEndpoint('x').price, promptPicos: picos, completionPicos: picos })
    const models = [
      createModel('a/b', [
        createEndpoint('cheap', { price: price(1_000_000n) }),
        createEndpoint('dear', { price: price(3_000_000n), providerSlug: 'groq', tag: 'groq' }),
      ]),
    ]
    let state = 7
    const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
    const rounds = 20_000
    let cheapFirst = 0
    for (let round = 0; round < rounds; round++) {
      if (planRoute(ask({ models, random })).attempts[0]?.endpoint.id === 'cheap') cheapFirst += 1
    }
    // 0.9 with a standard deviation of 0.002 over these rounds.
    expect(cheapFirst / rounds).toBeGreaterThan(0.89)
    expect(cheapFirst / rounds).toBeLessThan(0.91)
  })
})
