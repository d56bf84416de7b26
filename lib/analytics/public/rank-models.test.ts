import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankModels } from './rank-models'

const TODAY_MS = Date.UTC(2026, 5, 15)
const dayOf = (daysAgo: number): string => new Date(TODAY_MS - daysAgo * 86_400_000).toISOString().slice(0, 10)
const row = (model: string, daysAgo: number, tokens: number) => ({ model, day: dayOf(daysAgo), tokens, requests: 1 })
const rank = (view: Parameters<typeof rankModels>[0]['view'], rows: ReturnType<typeof row>[]) =>
  rankModels({ rows, view, todayMs: TODAY_MS, nameOf: (model) => model })

describe('rankModels', () => {
  it('compares a window with the one before it, and with nothing older', () => {
    const { models, since, until } = rank('week', [
      row('a/x', 0, 5),
      row('a/x', 6, 1),
      row('a/x', 7, 9),
      row('a/x', 14, 70),
    ])
    expect([since, until]).toEqual([dayOf(6), dayOf(0)])
    expect(models).toMatchObject([{ id: 'a/x', tokens: 6, previous_tokens: 9, share: 100 }])
  })

  it('calls authors by their names, also where one of their models is known no more', () => {
    const names = new Map([['z-ai/y', 'Z.ai: Y']])
    const { authors } = rankModels({
      rows: [row('z-ai/gone', 0, 9), row('z-ai/y', 0, 5), row('other/x', 0, 1)],
      view: 'week',
      todayMs: TODAY_MS,
      nameOf: (model) => names.get(model) ?? model,
    })
    expect(authors.map(({ author, name }) => [author, name])).toEqual([
      ['z-ai', 'Z.ai'],
      ['other', 'other'],
    ])
  })

  it('orders what trends by what it gained, and leaves out what lost', () => {
    const rows = [
      row('big/x', 1, 100),
      row('big/x', 8, 200),
      row('new/x', 1, 10),
      row('up/x', 1, 50),
      row('up/x', 8, 45),
    ]
    expect(rank('trending', rows).models.map(({ id }) => id)).toEqual(['new/x', 'up/x'])
  })

  it('loses no token between models, authors and the history', () => {
    const rows = fc.array(
      fc.record({
        model: fc.constantFrom(...Array.from({ length: 14 }, (_, index) => `author${index % 3}/m${index}`)),
        daysAgo: fc.integer({ min: 0, max: 29 }),
        tokens: fc.integer({ min: 1, max: 1_000_000 }),
      }),
    )
    fc.assert(
      fc.property(rows, (found) => {
        const total = found.reduce((sum, { tokens }) => sum + tokens, 0)
        const ranked = rank(
          'month',
          found.map(({ model, daysAgo, tokens }) => row(model, daysAgo, tokens)),
        )
        const sum = (values: readonly number[]): number => values.reduce((part, value) => part + value, 0)
        expect(ranked.total_tokens).toBe(total)
        expect(sum(ranked.models.map(({ tokens }) => tokens))).toBe(total)
        expect(sum(ranked.authors.map(({ tokens }) => tokens))).toBe(total)
        expect(sum(ranked.history.series.flatMap(({ tokens }) => tokens))).toBe(total)
        expect(ranked.history.series.length).toBeLessThanOrEqual(9)
      }),
    )
  })
})
