import { describe, expect, test } from 'vitest'
import type { EndpointStats } from '../route-types'
import { meetsCutoffs } from './meets-cutoffs'

const stats: EndpointStats = {
  latencyMs: { p50: 400, p75: 800, p90: 2_000, p99: 9_000 },
  throughput: { p50: 80, p75: 60, p90: 30, p99: 5 },
  uptime: 1,
  toolErrorRate: null,
  requests: 500,
}

describe('cut-offs', () => {
  test.each([
    ['a number means the median', { preferred_min_throughput: 80 }, true],
    ['and a median below it misses', { preferred_min_throughput: 81 }, false],
    ['latency is asked for in seconds', { preferred_max_latency: 0.4 }, true],
    ['and a slower median misses', { preferred_max_latency: 0.3999 }, false],
    ['every percentile counts', { preferred_max_latency: { p50: 1, p90: 2, p99: 8 } }, false],
    ['and all that hold are enough', { preferred_max_latency: { p50: 1, p90: 2, p99: null } }, true],
    ['both fields count', { preferred_min_throughput: 1, preferred_max_latency: { p99: 1 } }, false],
    ['nothing asked, nothing missed', { preferred_min_throughput: null }, true],
  ])('%s', (_name, preferences, isMet) => {
    expect(meetsCutoffs(stats, preferences)).toBe(isMet)
  })

  test('an endpoint that nothing is known of misses none, so that it can become known', () => {
    const preferences = { preferred_min_throughput: 1e6, preferred_max_latency: 0 }
    expect(meetsCutoffs(null, preferences)).toBe(true)
    expect(meetsCutoffs({ ...stats, latencyMs: null, throughput: null }, preferences)).toBe(true)
  })
})
