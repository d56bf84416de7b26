import { expect, test } from 'vitest'
import { FreshCache } from './fresh-cache'

function createSubject({ sizeMax = 10 }: { sizeMax?: number } = {}) {
  const rows = new Map<string, string>()
  const loads: string[][] = []
  const clock = { nowMs: 0 }
  const failure = { next: null as Error | null }
  const cache = new FreshCache<string>({
    loadMany: async (keys) => {
      loads.push([...keys])
      if (failure.next) throw failure.next
      return new Map(rows)
    },
    sizeMax,
    freshMs: 300,
    staleMs: 1_000,
    now: () => clock.nowMs,
  })
  return { rows, loads, clock, failure, cache }
}

const settled = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)))

test('readers of one turn share one load, and later ones need none while the value is fresh', async () => {
  const { rows, loads, cache } = createSubject()
  rows.set('a', '1')
  expect(await Promise.all([cache.get('a'), cache.get('a'), cache.get('b')])).toEqual(['1', '1', null])
  expect(await cache.get('b')).toBeNull()
  expect(loads).toEqual([['a', 'b']])
})

test('an ageing value is served at once and checked in the background, an old one never', async () => {
  const { rows, loads, clock, cache } = createSubject()
  rows.set('a', 'old')
  await cache.get('a')
  rows.set('a', 'new')
  clock.nowMs = 300
  expect(await cache.get('a')).toBe('old')
  await settled()
  expect(await cache.get('a')).toBe('new')
  rows.set('a', 'newest')
  clock.nowMs = 1_300
  expect(await cache.get('a')).toBe('newest')
  expect(loads).toHaveLength(3)
})

test('a failing check is felt only when the value has become too old', async () => {
  const { rows, clock, failure, cache } = createSubject()
  rows.set('a', '1')
  await cache.get('a')
  failure.next = new Error('down')
  clock.nowMs = 500
  expect(await cache.get('a')).toBe('1')
  await settled()
  clock.nowMs = 1_000
  await expect(cache.get('a')).rejects.toThrow('down')
  failure.next = null
  expect(await cache.get('a')).toBe('1')
})

test('a forgotten key is read anew, and a load that ran meanwhile does not bring the old value back', async () => {
  const { rows, cache } = createSubject()
  rows.set('a', 'old')
  const before = cache.get('a')
  cache.forget('a')
  rows.set('a', 'new')
  await before
  rows.set('a', 'newest')
  expect(await cache.get('a')).toBe('newest')
})

test('the least recently used entry goes first', async () => {
  const { rows, loads, cache } = createSubject({ sizeMax: 2 })
  rows.set('a', '1').set('b', '2').set('c', '3')
  for (const key of ['a', 'b', 'a', 'c', 'a']) await cache.get(key)
  expect(loads).toEqual([['a'], ['b'], ['c']])
  await cache.get('b')
  expect(loads).toHaveLength(4)
})
