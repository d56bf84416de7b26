import { describe, expect, test } from 'vitest'
import { createCounter } from './counter'
import { createGauge } from './gauge'
import { createHistogram } from './histogram'
import { renderMetrics } from './render-metrics'

const linesOf = async (name: string): Promise<string[]> =>
  (await renderMetrics()).text.split('\n').filter((line) => line.startsWith(name))

describe('a counter', () => {
  const counter = createCounter({
    name: 'test_things_total',
    help: 'Things.',
    labels: { kind: new Set(['good', 'bad']), place: new Set(['here']) },
  })

  test('adds up by the values of its labels', async () => {
    counter.of('good', 'here').add(2)
    counter.of('good', 'here').add(3)
    counter.of('bad', 'here').add(1)
    expect(await linesOf('test_things_total')).toEqual([
      'test_things_total{kind="good",place="here"} 5',
      'test_things_total{kind="bad",place="here"} 1',
    ])
  })

  test('keeps and shows nothing that a stranger made up, however much of it', async () => {
    const hostile = ['sk-or-v1-secret', 'a"} 1\ninjected 1', '__proto__', 'constructor', '', 'x'.repeat(100_000), '💣']
    for (const value of hostile) counter.of(value, value).add(1)
    for (let index = 0; index < 50_000; index += 1) counter.of(`model-${index}`, 'here').add(1)
    const lines = await linesOf('test_things_total')
    expect(lines).toHaveLength(4)
    expect(lines.slice(2)).toEqual([
      `test_things_total{kind="other",place="other"} ${hostile.length}`,
      'test_things_total{kind="other",place="here"} 50000',
    ])
    expect((await renderMetrics()).text).not.toMatch(/secret|injected|xxx/)
  })
})

test('a histogram counts in rising buckets, its sum and its number', async () => {
  const histogram = createHistogram({
    name: 'test_wait_seconds',
    help: 'Waits.',
    buckets: [0.1, 1],
    labels: { api: new Set(['chat']) },
  })
  for (const value of [0.05, 0.1, 0.5, 7]) histogram.of('chat').observe(value)
  expect(await linesOf('test_wait_seconds')).toEqual([
    'test_wait_seconds_bucket{le="0.1",api="chat"} 2',
    'test_wait_seconds_bucket{le="1",api="chat"} 3',
    'test_wait_seconds_bucket{le="+Inf",api="chat"} 4',
    'test_wait_seconds_sum{api="chat"} 7.65',
    'test_wait_seconds_count{api="chat"} 4',
  ])
})

describe('a gauge', () => {
  test('is read when somebody scrapes', async () => {
    let value = 1
    createGauge({ name: 'test_level', help: 'Level.', read: () => value })
    value = 7
    expect(await linesOf('test_level')).toEqual(['test_level 7'])
  })

  test('that cannot be read takes no other metric along', async () => {
    createGauge({ name: 'test_broken', help: 'Broken.', read: () => Promise.reject(new Error('away')) })
    createGauge({
      name: 'test_thrown',
      help: 'Thrown.',
      read: () => {
        throw new Error('away')
      },
    })
    expect(await linesOf('test_broken')).toEqual([])
    expect(await linesOf('test_level')).toEqual(['test_level 7'])
  })
})

test('the runtime’s own figures are there', async () => {
  const { text } = await renderMetrics()
  expect(text).toContain('nodejs_eventloop_lag_p99_seconds')
  expect(text).toContain('process_resident_memory_bytes')
})
