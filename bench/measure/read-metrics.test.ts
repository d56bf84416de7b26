import { expect, test } from 'vitest'
import { parseMetrics } from './read-metrics'

test('reads figures without labels, and nothing else', () => {
  const text = '# HELP a A.\n# TYPE a gauge\nloop_p99_seconds 0.0123\nheap{space="new"} 5\nnothing Nan\nlarge 1.5e+9\n'
  const metrics = parseMetrics(text)
  expect(metrics.get('loop_p99_seconds')).toBe(0.0123)
  expect(metrics.get('large')).toBe(1.5e9)
  expect(metrics.has('heap')).toBe(false)
})
