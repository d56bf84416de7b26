import { expect, test } from 'vitest'
import { judge } from './judge'

test('a figure meets its target at the bound itself, and misses it beyond', () => {
  const ratio = { figure: 'CPU', unit: '× floor' }
  expect(judge({ ...ratio, value: 1.6, most: 1.6 })).toEqual({
    figure: 'CPU',
    target: '≤ 1.6 × floor',
    measured: '1.6 × floor',
    isMet: true,
  })
  expect(judge({ ...ratio, value: 1.601, most: 1.6 }).isMet).toBe(false)
  expect(judge({ ...ratio, value: 0.7, least: 0.7 }).isMet).toBe(true)
  expect(judge({ ...ratio, value: 0.699, least: 0.7 })).toMatchObject({ target: '≥ 0.7 × floor', isMet: false })
})

test('a figure that is no number meets nothing', () => {
  expect(judge({ figure: 'p99', unit: 'ms', value: NaN, most: 50 }).isMet).toBe(false)
  expect(judge({ figure: 'req/s', unit: 'req/s', value: NaN, least: 50 }).isMet).toBe(false)
})
