import fc from 'fast-check'
import type { RouteQuestion } from '@/lib/gateway/plan-route'
import type { EndpointStats, RouteEndpoint, RouteHealth, RouteModel } from '@/lib/gateway/route-types'

export const PROVIDERS = ['openai', 'groq', 'together', 'deepinfra'] as const
const PARAMETERS = ['tools', 'response_format', 'seed', 'verbosity'] as const

export function createEndpoint(id: string, over: Partial<RouteEndpoint> = {}): RouteEndpoint {
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
    price: priceOf(1_000_000n),
    ...over,
  }
}

export function priceOf(picos: bigint): RouteEndpoint['price'] {
  return {
    promptPicos: picos,
    completionPicos: picos,
    cacheReadPicos: null,
    cacheWritePicos: null,
    requestNanos: 0n,
    imageNanos: 0n,
  }
}

export function createModel(slug: string, endpoints: RouteEndpoint[], over: Partial<RouteModel> = {}): RouteModel {
  return {
    slug,
    isFree: false,
    inputModalities: ['text'],
    outputModalities: ['text'],
    huggingFaceId: null,
    contextLength: 100_000,
    maxCompletionTokens: null,
    endpoints,
    ...over,
  }
}

export function createHealth({
  unstable = [],
  ejected = [],
  stats = {},
}: {
  unstable?: string[]
  ejected?: string[]
  stats?: Record<string, Partial<EndpointStats>>
} = {}): RouteHealth {
  return {
    unstableEndpointIds: new Set(unstable),
    ejectedEndpointIds: new Set(ejected),
    statsOf: (id) => {
      const known = stats[id]
      return known
        ? { latencyMs: null, throughput: null, uptime: null, toolErrorRate: null, requests: 100, ...known }
        : null
    },
  }
}

export function flat(value: number): { p50: number; p75: number; p90: number; p99: number } {
  return { p50: value, p75: value, p90: value, p99: value }
}

/** Lehmer's generator: the same numbers for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

export function createQuestion(over: Partial<RouteQuestion> = {}): RouteQuestion {
  return {
    models: [createModel('a/b', [createEndpoint('one')])],
    needs: {
      configuredProviders: new Set<string>(PROVIDERS),
      parameters: [],
      promptTokensMin: 10,
      completionTokens: null,
    },
    preferences: {},
    health: createHealth(),
    stickyEndpointId: null,
    ownKeyProviders: new Set(),
    random: () => 0.5,
    ...over,
  }
}

const slugs = fc.array(fc.constantFrom(...PROVIDERS, 'openai/flex', 'GROQ', 'nobody'), { maxLength: 3 })
const percentiles = fc.option(fc.integer({ min: 1, max: 200 }).map(flat))

const endpointArbitrary = fc.record({
  providerSlug: fc.constantFrom(...PROVIDERS),
  suffix: fc.constantFrom('', '/flex'),
  trainsOnPrompts: fc.constantFrom(true, false, null),
  retentionDays: fc.constantFrom(0, 30, null),
  quantization: fc.constantFrom('fp8', 'bf16', null),
  contextLength: fc.integer({ min: 1, max: 400 }),
  maxCompletionTokens: fc.option(fc.integer({ min: 1, max: 200 })),
  supportedParameters: fc.subarray([...PARAMETERS]),
  picos: fc.bigInt({ min: 0n, max: 10_000_000n }),
  stats: fc.option(
    fc.record({
      latencyMs: percentiles,
      throughput: percentiles,
      toolErrorRate: fc.option(fc.constantFrom(0, 0.1, 0.4)),
    }),
  ),
})

const sortBy = fc.constantFrom('price' as const, 'throughput' as const, 'latency' as const, 'exacto' as const)

export const preferencesArbitrary = fc.record(
  {
    only: slugs,
    ignore: slugs,
    order: slugs,
    zdr: fc.boolean(),
    enforce_distillable_text: fc.boolean(),
    allow_fallbacks: fc.boolean(),
    require_parameters: fc.boolean(),
    data_collection: fc.constantFrom('allow' as const, 'deny' as const),
    quantizations: fc.subarray(['fp8' as const, 'bf16' as const, 'unknown' as const]),
    max_price: fc.record({ prompt: fc.double({ min: 0, max: 10, noNaN: true }) }),
    sort: fc.oneof(sortBy, fc.record({ by: sortBy, partition: fc.constantFrom('model' as const, 'none' as const) })),
    preferred_min_throughput: fc.oneof(
      fc.integer({ min: 1, max: 200 }),
      fc.record({ p90: fc.integer({ min: 1, max: 200 }) }),
    ),
    preferred_max_latency: fc.double({ min: 0.001, max: 0.2, noNaN: true }),
  },
  { requiredKeys: [] },
)

/** Any question that the gateway can ask: few providers and small numbers, so that everything collides often. */
export const questionArbitrary: fc.Arbitrary<RouteQuestion> = fc
  .record({
    models: fc.array(fc.record({ isOpen: fc.boolean(), endpoints: fc.array(endpointArbitrary, { maxLength: 6 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
    unstable: fc.array(fc.nat(20), { maxLength: 6 }),
    ejected: fc.array(fc.nat(20), { maxLength: 4 }),
    sticky: fc.option(fc.nat(20)),
    ownKeys: fc.subarray([...PROVIDERS], { maxLength: 2 }),
    configured: fc.subarray([...PROVIDERS], { minLength: 2 }),
    carriers: fc.option(fc.subarray([...PROVIDERS]), { freq: 2 }),
    parameters: fc.subarray([...PARAMETERS]),
    promptTokensMin: fc.integer({ min: 0, max: 200 }),
    completionTokens: fc.option(fc.integer({ min: 1, max: 200 })),
    preferences: preferencesArbitrary,
    seed: fc.integer({ min: 1, max: 1_000_000 }),
  })
  .map((drawn) => {
    const stats: Record<string, Partial<EndpointStats>> = {}
    let next = 0
    const models = drawn.models.map(({ isOpen, endpoints }, index) => {
      const built = endpoints.map(({ picos, suffix, stats: known, ...rest }) => {
        const id = `endpoint-${next++}`
        if (known) stats[id] = known
        return createEndpoint(id, { ...rest, tag: rest.providerSlug + suffix, price: priceOf(picos) })
      })
      return createModel(`author/model-${index}`, built, { huggingFaceId: isOpen ? 'author/weights' : null })
    })
    const name = (number: number) => `endpoint-${number}`
    return createQuestion({
      models,
      preferences: drawn.preferences,
      needs: {
        configuredProviders: new Set(drawn.configured),
        carriers: drawn.carriers === null ? null : new Set(drawn.carriers),
        parameters: drawn.parameters,
        promptTokensMin: drawn.promptTokensMin,
        completionTokens: drawn.completionTokens,
      },
      health: createHealth({ unstable: drawn.unstable.map(name), ejected: drawn.ejected.map(name), stats }),
      stickyEndpointId: drawn.sticky === null ? null : name(drawn.sticky),
      ownKeyProviders: new Set(drawn.ownKeys),
      random: createRandom(drawn.seed),
    })
  })
