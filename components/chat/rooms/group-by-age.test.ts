import { expect, test } from 'vitest'
import { groupByAge } from './group-by-age'

test('chats stand under how long ago they were used, by the reader’s own days', () => {
  const now = new Date(2026, 10, 23, 0, 30)
  const used = (day: number, hour: number) => ({ updated_at: new Date(2026, 10, day, hour).toISOString() })
  const rows = [used(23, 0), used(22, 23), used(22, 1), used(17, 5), used(1, 5), used(-200, 1)]
  expect(groupByAge(rows, now).map(({ label, items }) => [label, items.length])).toEqual([
    ['Today', 1],
    ['Yesterday', 2],
    ['Last 7 days', 1],
    ['Last 30 days', 1],
    ['Older', 1],
  ])
})
