import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COST_ROWS, TABLE_PRICE } from '@/lib/gateway/cost-conformance-table'
import { noteBilledUnits } from '@/lib/gateway/note-billed-units'
import { priceUsage } from '@/lib/gateway/price-usage'
import { findAdapter, type ProviderUsage } from '@/lib/providers'
import { sumParts } from './charge-part'
import { type ChargedGeneration, itemizeCharge, type ItemizedCharge } from './itemize-charge'
import type { PartPrices } from './list-price-parts'

const ATTEMPT = { provider: 'p', model: 'm', endpoint_id: 'e', status: 200, error_type: null, latency_ms: 1 }

type Answer = { usage: ProviderUsage; images: number; price: PartPrices }

/** A generation as the gateway would store it. */
function toGeneration({ usage, images, price }: Answer, over: Partial<ChargedGeneration> = {}): ChargedGeneration {
  // Of an attempt, only the endpoint's prices are read.
  const attempt = { endpoint: { price } } as Parameters<typeof noteBilledUnits>[0]['attempt']
  const terms = over.isByok ? { allowanceNanos: 0n, feeBasisPoints: 500 } : undefined
  return {
    nativeTokensPrompt: usage.promptTokens,
    nativeTokensCached: usage.cachedTokens,
    nativeTokensCacheWrite: usage.cacheWriteTokens,
    nativeTokensCompletion: usage.completionTokens,
    nativeTokensReasoning: usage.reasoningTokens,
    attempts: noteBilledUnits({ attempt, attempts: [ATTEMPT], usage, images }, terms),
    costNanos: priceUsage({ usage, images, price }).costNanos,
    isByok: false,
    byokUpstreamNanos: 0n,
    api: 'chat',
    ...over,
  }
}

/** Parts and rounding are the cost, the rounding is less than a nano-dollar, and every part is known. */
function expectExact({ parts, roundingPicos }: ItemizedCharge, costNanos: bigint): void {
  expect(sumParts(parts) + roundingPicos).toBe(costNanos * 1_000n)
  expect(roundingPicos).toBeGreaterThanOrEqual(0n)
  expect(roundingPicos).toBeLessThan(1_000n)
  expect(parts.filter(({ kind }) => kind === 'not_itemized')).toEqual([])
  for (const { quantity, unitPricePicos, amountPicos } of parts) {
    if (quantity !== null) expect(quantity * (unitPricePicos ?? 0n)).toBe(amountPicos)
  }
}

function readWhole({ placement, usage }: (typeof COST_ROWS)[number]): unknown {
  if (placement === 'messages')
    return { id: 'a', content: [{ type: 'text', text: 'hi' }], stop_reason: 'end_turn', usage }
  if (placement === 'generate-content')
    return { candidates: [{ content: { parts: [{ text: 'hi' }] }, finishReason: 'STOP' }], usageMetadata: usage }
  return { id: 'a', choices: [{ index: 0, message: { content: 'hi' }, finish_reason: 'stop' }], usage }
}

const tokens = fc.integer({ min: 0, max: 20_000_000 })
const picos = fc.bigInt({ min: 0n, max: 1_000_000_000n })
const answers = fc.record({
  usage: fc
    .record({ p: tokens, c: tokens, w: tokens, h: tokens, o: tokens, r: tokens })
    .map(({ p, c, w, h, o, r }): ProviderUsage => ({
      promptTokens: p,
      cachedTokens: c,
      cacheWriteTokens: w,
      cacheWriteHourTokens: h,
      completionTokens: o,
      reasoningTokens: r,
    })),
  images: fc.integer({ min: 0, max: 50 }),
  price: fc.record({
    promptPicos: picos,
    completionPicos: picos,
    cacheReadPicos: fc.option(picos),
    cacheWritePicos: fc.option(picos),
    requestNanos: picos,
    imageNanos: picos,
  }),
})

describe(`the parts of a charge sum to what was billed, ${COST_ROWS.length} wire formats`, () => {
  const priced = COST_ROWS.filter(({ costNanos }) => costNanos !== null)
  test.each(priced.map((row) => [row.provider, row.shape, row] as const))('%s: %s', (provider, _shape, row) => {
    const usage = findAdapter(provider)?.parseResponse(readWhole(row)).usage
    if (!usage || row.costNanos === null) throw new Error('The row has a cost, so its report must be readable.')
    const answer = { usage, images: row.images ?? 0, price: TABLE_PRICE }
    const generation = toGeneration(answer, { costNanos: row.costNanos })
    expectExact(itemizeCharge({ generation, price: TABLE_PRICE }), row.costNanos)
  })
})

test('any usage at any price is taken apart exactly as the gateway priced it', () => {
  fc.assert(
    fc.property(answers, (answer) => {
      const generation = toGeneration(answer)
      fc.pre(generation.costNanos > 0n)
      expectExact(itemizeCharge({ generation, price: answer.price }), generation.costNanos)
    }),
    { numRuns: 2_000 },
  )
})

test('an answer that was waived shows what it would have cost, and the same taken off', () => {
  fc.assert(
    fc.property(answers, (answer) => {
      const generation = toGeneration(answer, { costNanos: 0n })
      const charge = itemizeCharge({ generation, price: answer.price })
      expectExact(charge, 0n)
      expect(charge.roundingPicos).toBe(0n)
      const { parts } = charge
      const waived = parts.filter(({ kind }) => kind === 'insurance')
      expect(waived.length).toBe(sumParts(parts.filter(({ kind }) => kind !== 'insurance')) > 0n ? 1 : 0)
    }),
  )
})

test('on an own key the list price is paid to the provider, and what remains is the fee, wherever the allowance ends', () => {
  fc.assert(
    fc.property(answers, fc.integer({ min: 0, max: 1_000 }), (answer, share) => {
      const { costNanos: listNanos } = toGeneration(answer)
      const above = (listNanos * BigInt(share)) / 1_000n
      const costNanos = (above * 500n + 9_999n) / 10_000n
      const generation = toGeneration(answer, { isByok: true, byokUpstreamNanos: listNanos, costNanos })
      const charge = itemizeCharge({ generation, price: answer.price })
      expectExact(charge, costNanos)
      const shown = charge.ownKey?.aboveAllowanceNanos ?? -1n
      expect((shown * 500n + 9_999n) / 10_000n).toBe(costNanos)
    }),
    { numRuns: 1_000 },
  )
})

test('a row from before images were noted says so, and still sums to its cost', () => {
  const usage = { promptTokens: 10, completionTokens: 5, cachedTokens: 0, cacheWriteTokens: 0, reasoningTokens: 0 }
  const generation = { ...toGeneration({ usage, images: 2, price: TABLE_PRICE }), attempts: [ATTEMPT] }
  const { parts, roundingPicos } = itemizeCharge({ generation, price: TABLE_PRICE })
  expect(parts.at(-1)).toMatchObject({ kind: 'not_itemized', amountPicos: 14_000_000_000n })
  expect(sumParts(parts) + roundingPicos).toBe(generation.costNanos * 1_000n)
})
