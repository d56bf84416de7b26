import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { priceOf } from '@/tests/factories/route-question'
import { readPriceLimits } from './read-price-limits'

const limitOf = (prompt: number | string) => readPriceLimits({ prompt })[0]?.limit

describe('a price limit', () => {
  test.each([
    ['0.15', 150_000n],
    [0.15, 150_000n],
    [0, 0n],
    ['0', 0n],
    [3, 3_000_000n],
    ['1.10', 1_100_000n],
    // A pico-dollar per token, and what is finer.
    [0.000001, 1n],
    [1e-7, 0n],
    ['0.0000019', 1n],
    [1e21, 10n ** 27n],
  ])('of %s USD per million tokens is %s pico-dollars per token', (usd, picos) => {
    expect(limitOf(usd)).toBe(picos)
  })

  test('holds exactly, as text and as number: an endpoint at the limit passes, a pico-dollar above it does not', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 999_999_999n }), (picos) => {
        const text = `${picos / 1_000_000n}.${(picos % 1_000_000n).toString().padStart(6, '0')}`
        for (const usd of [text, Number(text)]) {
          const [limit] = readPriceLimits({ completion: usd })
          expect(limit?.limit).toBe(picos)
          expect(limit?.priceOf({ ...priceOf(0n), completionPicos: picos + 1n })).toBe(picos + 1n)
        }
      }),
    )
  })

  test('per request and per image is in nano-dollars, and what is not set limits nothing', () => {
    const price = { ...priceOf(5n), requestNanos: 7n, imageNanos: 9n }
    const limits = readPriceLimits({ request: '0.01', image: 0.002, prompt: null, audio: 1 })
    expect(limits.map(({ field, limit, priceOf: read }) => [field, limit, read(price)])).toEqual([
      ['request', 10_000_000n, 7n],
      ['image', 2_000_000n, 9n],
    ])
    expect(readPriceLimits(null)).toEqual([])
  })
})
