import { describe, expect, test } from 'vitest'
import { findAdapter, providers, type ProviderAdapter, type ProviderUsage } from '@/lib/providers'
import { COST_ROWS, type CostRow, TABLE_PRICE } from './cost-conformance-table'
import { priceUsage } from './price-usage'

const ID = { id: 'a1', model: 'm' }

function toWhole({ placement, usage }: CostRow): unknown {
  if (placement === 'messages')
    return { ...ID, content: [{ type: 'text', text: 'hi' }], stop_reason: 'end_turn', usage }
  if (placement === 'generate-content')
    return { candidates: [{ content: { parts: [{ text: 'hi' }] }, finishReason: 'STOP' }], usageMetadata: usage }
  return { ...ID, choices: [{ index: 0, message: { content: 'hi' }, finish_reason: 'stop' }], usage }
}

function toStream({ placement, usage, costNanos }: CostRow): unknown[] {
  // An earlier report that can be true would stand in for a last one that cannot.
  const skipped = costNanos === null ? 1 : 0
  const text = { ...ID, choices: [{ index: 0, delta: { content: 'hi' } }] }
  const finish = { index: 0, delta: {}, finish_reason: 'stop' }
  switch (placement) {
    case 'last-chunk':
      return [text, { ...ID, choices: [finish] }, { ...ID, choices: [], usage }]
    case 'x_groq':
      return [text, { ...ID, choices: [finish], x_groq: { id: 'r', usage } }]
    case 'choice':
      return [text, { ...ID, choices: [{ ...finish, usage }] }]
    case 'every-chunk':
      // Cumulative: what an earlier chunk says is less.
      return [
        { ...text, usage: { prompt_tokens: 1, completion_tokens: 1 } },
        { ...ID, choices: [finish], usage },
      ].slice(skipped)
    case 'messages': {
      const { output_tokens, ...first } = usage
      const opening = output_tokens === undefined ? first : { ...first, output_tokens: 1 }
      return [
        { type: 'message_start', message: { ...ID, usage: opening } },
        { type: 'content_block_start', index: 0, content_block: { type: 'text', text: 'hi' } },
        { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens } },
        { type: 'message_stop' },
      ]
    }
    case 'generate-content':
      return [
        {
          candidates: [{ content: { parts: [{ text: 'h' }] } }],
          usageMetadata: { promptTokenCount: usage.promptTokenCount },
        },
        { candidates: [{ content: { parts: [{ text: 'i' }] }, finishReason: 'STOP' }], usageMetadata: usage },
      ].slice(skipped)
  }
}

function readStream(adapter: ProviderAdapter, row: CostRow): ProviderUsage | null {
  const parser = adapter.createStreamParser()
  const parts = toStream(row).flatMap((chunk) => parser.parse({ event: undefined, data: JSON.stringify(chunk) }))
  expect(parts.filter((part) => part.type === 'error')).toEqual([])
  return parts.findLast((part) => part.type === 'usage')?.usage ?? null
}

const price = (usage: ProviderUsage | null, { images = 0 }: CostRow): bigint | null =>
  usage === null ? null : priceUsage({ usage, images, price: TABLE_PRICE }).costNanos

describe(`the cost of every usage shape, ${COST_ROWS.length} rows`, () => {
  test.each(COST_ROWS.map((row) => [row.provider, row.shape, row] as const))('%s: %s', (provider, _shape, row) => {
    const adapter = findAdapter(provider)
    if (!adapter) throw new Error(`no adapter for ${provider}`)
    const whole = adapter.parseResponse(toWhole(row)).usage
    expect(price(whole, row)).toBe(row.costNanos)
    const streamed = readStream(adapter, row)
    expect(price(streamed, row)).toBe(row.costNanos)
    expect(streamed).toEqual(whole)
  })

  test('covers every provider', () => {
    const counts = new Map<string, number>()
    for (const { provider } of COST_ROWS) counts.set(provider, (counts.get(provider) ?? 0) + 1)
    for (const provider of Object.keys(providers)) expect(counts.get(provider), provider).toBeGreaterThanOrEqual(9)
  })
})
