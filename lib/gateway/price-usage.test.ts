import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { priceUpperBound, priceUsage } from './price-usage'

const tokens = fc.integer({ min: 0, max: 10_000_000 })
const picos = fc.bigInt({ min: 0n, max: 600_000_000n })
const nanos = fc.bigInt({ min: 0n, max: 1_000_000_000n })
const price = fc.record({
  promptPicos: picos,
  completionPicos: picos,
  cacheReadPicos: fc.option(picos),
  cacheWritePicos: fc.option(picos),
  requestNanos: nanos,
  imageNanos: nanos,
})
const usage = fc
  .record({
    promptTokens: tokens,
    completionTokens: tokens,
    cachedTokens: tokens,
    cacheWriteTokens: tokens,
    reasoningTokens: tokens,
  })
  .map((all) => {
    const cachedTokens = all.cachedTokens % (all.promptTokens + 1)
    return { ...all, cachedTokens, cacheWriteTokens: all.cacheWriteTokens % (all.promptTokens - cachedTokens + 1) }
  })

describe('priceUsage', () => {
  test('rounds the exact sum up once: never below it, never a nano-dollar or more above', () => {
    fc.assert(
      fc.property(usage, price, fc.integer({ min: 0, max: 20 }), (used, prices, images) => {
        const { costNanos, promptPicos, completionPicos } = priceUsage({ usage: used, images, price: prices })
        const error = costNanos * 1_000n - (promptPicos + completionPicos)
        expect(error >= 0n && error < 1_000n).toBe(true)
      }),
    )
  })

  test('never exceeds the bound that was held for the same tokens', () => {
    fc.assert(
      fc.property(usage, price, fc.integer({ min: 0, max: 20 }), (used, prices, images) => {
        const bound = priceUpperBound({
          promptTokensMax: used.promptTokens,
          completionTokensMax: used.completionTokens,
          images,
          price: prices,
        })
        expect(priceUsage({ usage: used, images, price: prices }).costNanos <= bound).toBe(true)
      }),
    )
  })

  test('takes cached and cache-write tokens out of the plain ones', () => {
    const { costNanos } = priceUsage({
      usage: {
        promptTokens: 1_000,
        completionTokens: 10,
        cachedTokens: 600,
        cacheWriteTokens: 300,
        reasoningTokens: 4,
      },
      images: 0,
      price: {
        promptPicos: 3_000_000n,
        completionPicos: 15_000_000n,
        cacheReadPicos: 300_000n,
        cacheWritePicos: 3_750_000n,
        requestNanos: 0n,
        imageNanos: 0n,
      },
    })
    expect(costNanos).toBe(100n * 3_000n + 600n * 300n + 300n * 3_750n + 10n * 15_000n)
  })
})
