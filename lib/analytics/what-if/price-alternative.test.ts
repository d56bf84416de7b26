import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TimedPrice } from '@/lib/catalog'
import { priceUsage } from '@/lib/gateway'
import { combineAvailability, priceAlternative, type PricedEndpoint } from './price-alternative'
import type { SampledRequest } from './sampled-request'

const picos = fc.bigInt({ min: 0n, max: 90_000_000n })
const price = fc.record({
  promptPicos: picos,
  completionPicos: picos,
  cacheReadPicos: fc.option(picos),
  cacheWritePicos: fc.option(picos),
  requestNanos: fc.bigInt({ min: 0n, max: 1_000_000n }),
  imageNanos: fc.constant(0n),
})
const tokens = fc.integer({ min: 0, max: 200_000 })
const usage = fc.record({ promptTokens: tokens, completionTokens: tokens }).chain((counts) =>
  fc.record({
    promptTokens: fc.constant(counts.promptTokens),
    completionTokens: fc.constant(counts.completionTokens),
    cachedTokens: fc.integer({ min: 0, max: Math.floor(counts.promptTokens / 2) }),
    cacheWriteTokens: fc.integer({ min: 0, max: Math.floor(counts.promptTokens / 2) }),
    reasoningTokens: fc.integer({ min: 0, max: counts.completionTokens }),
  }),
)

const PRICE: TimedPrice = {
  fromMs: 0,
  promptPicos: 1_000n,
  completionPicos: 2_000n,
  cacheReadPicos: null,
  cacheWritePicos: null,
  requestNanos: 0n,
  imageNanos: 0n,
}

const toEndpoint = (more: Partial<PricedEndpoint & TimedPrice>): PricedEndpoint => ({
  prices: [{ ...PRICE, ...more }],
  modelSlug: 'm/1',
  providerName: 'One',
  contextLength: 1_000_000,
  maxCompletionTokens: null,
  supportedParameters: ['tools', 'reasoning'],
  ...more,
})

const toRequest = (more: Partial<SampledRequest>): SampledRequest => ({
  createdAtMs: 1_000,
  status: 'completed',
  usage: { promptTokens: 100, completionTokens: 10, cachedTokens: 0, cacheWriteTokens: 0, reasoningTokens: 0 },
  costNanos: 0n,
  isUnbilled: false,
  hasToolCalls: false,
  ...more,
})

describe('priceAlternative', () => {
  test('the same model at the same prices costs what it did cost, to the nano-dollar', () => {
    fc.assert(
      fc.property(fc.array(usage, { maxLength: 30 }), price, (usages, prices) => {
        const requests = usages.map((used) =>
          toRequest({ usage: used, costNanos: priceUsage({ usage: used, images: 0, price: prices }).costNanos }),
        )
        const outcome = priceAlternative(requests, [{ endpoints: [toEndpoint(prices)], availability: 0.97 }])
        expect(outcome.costNanos).toBe(outcome.actualNanos)
        expect(outcome.actualNanos).toBe(requests.reduce((sum, { costNanos }) => sum + costNanos, 0n))
      }),
    )
  })

  test('each request is priced by what held when it was made, and by the endpoint that was the cheapest then', () => {
    const steady = toEndpoint({ promptPicos: 2_000n, completionPicos: 0n })
    const changed = toEndpoint({
      prices: [
        { ...PRICE, fromMs: 500, promptPicos: 5_000n, completionPicos: 0n },
        { ...PRICE, fromMs: 2_000, promptPicos: 1_000n, completionPicos: 0n },
      ],
    })
    const priceAt = (createdAtMs: number, endpoints: PricedEndpoint[]) =>
      priceAlternative([toRequest({ createdAtMs })], [{ endpoints, availability: 1 }])
    expect(priceAt(1_999, [changed]).costNanos).toBe(500n)
    expect(priceAt(2_000, [changed]).costNanos).toBe(100n)
    expect(priceAt(1_999, [changed, steady]).costNanos).toBe(200n)
    expect(priceAt(2_000, [changed, steady]).costNanos).toBe(100n)
    expect(priceAt(499, [changed])).toMatchObject({ costNanos: 500n, beforePrices: 1 })
    expect(priceAt(500, [changed])).toMatchObject({ costNanos: 500n, beforePrices: 0 })
  })

  test('a chain costs no less than its cheapest step and no more than its dearest', () => {
    const steps = fc.array(fc.tuple(price, fc.double({ min: 0.01, max: 1, noNaN: true })), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(usage, steps, (used, chain) => {
        const costs = chain.map(([prices]) => priceUsage({ usage: used, images: 0, price: prices }).costNanos)
        const { costNanos } = priceAlternative(
          [toRequest({ usage: used })],
          chain.map(([prices, availability]) => ({ endpoints: [toEndpoint(prices)], availability })),
        )
        const sorted = [...costs].sort((left, right) => (left < right ? -1 : 1))
        expect(costNanos >= (sorted[0] ?? 0n) && costNanos <= (sorted.at(-1) ?? 0n)).toBe(true)
      }),
    )
  })

  test('what is too long, or needs what is not there, is counted and not priced', () => {
    const small = toEndpoint({ contextLength: 105, supportedParameters: [] })
    const requests = [
      toRequest({}),
      toRequest({ hasToolCalls: true, usage: { ...toRequest({}).usage, completionTokens: 1 } }),
      toRequest({ usage: { ...toRequest({}).usage, completionTokens: 1, reasoningTokens: 1 } }),
      toRequest({ usage: { ...toRequest({}).usage, completionTokens: 1 } }),
    ]
    const outcome = priceAlternative(requests, [{ endpoints: [small], availability: 1 }])
    expect(outcome).toMatchObject({ tooLong: 1, unsupported: 1, withoutReasoning: 1, costNanos: 2n * 102n })
  })

  test('a longer endpoint of the same model takes what the cheapest one cannot', () => {
    const [short, long] = [toEndpoint({ contextLength: 50 }), toEndpoint({ promptPicos: 3_000n })]
    const outcome = priceAlternative([toRequest({})], [{ endpoints: [short, long], availability: null }])
    expect(outcome.tooLong).toBe(0)
    expect(outcome.firstChoices.get(long)).toBe(1)
    expect(outcome.costNanos).toBe(320n)
  })

  test('what cost nothing because it failed or was given again costs nothing elsewhere', () => {
    const outcome = priceAlternative(
      [toRequest({ isUnbilled: true })],
      [{ endpoints: [toEndpoint({})], availability: 1 }],
    )
    expect(outcome.costNanos).toBe(0n)
  })
})

test('two that answer half of the time answer three quarters of it together; nothing measured is not told', () => {
  expect(combineAvailability([0.5, 0.5, null])).toBe(0.75)
  expect(combineAvailability([null])).toBeNull()
})
