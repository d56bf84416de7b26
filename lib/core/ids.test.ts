import { expect, test } from 'vitest'
import { createId } from './ids'

test('ids are told apart over many refills of the random pool, and say what they are', () => {
  const ids = Array.from({ length: 5_000 }, () => createId('generation'))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.every((id) => /^gen-[0-9a-hjkmnp-tv-z]{25}$/.test(id))).toBe(true)
})

test('every character of the alphabet is about as likely as any other', () => {
  const counts = new Map<string, number>()
  const random = Array.from({ length: 20_000 }, () => createId('request').slice(-16)).join('')
  for (const character of random) counts.set(character, (counts.get(character) ?? 0) + 1)
  expect(counts.size).toBe(32)
  // 10,000 of each are expected; ten standard deviations are 1,000.
  for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(1_000)
})

test('ids of a later millisecond sort behind those of an earlier one', async () => {
  const first = createId('key')
  await new Promise((resolve) => setTimeout(resolve, 3))
  expect(createId('key') > first).toBe(true)
})
