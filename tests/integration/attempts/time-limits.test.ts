import { describe, expect, test } from 'vitest'
import { findTimeLimits } from '@/lib/gateway/find-time-limits'
import type { EndpointStats } from '@/lib/gateway/route-types'

const plain = { supportedParameters: ['temperature'] }
const thinking = { supportedParameters: ['reasoning'] }
const ask = { stats: null, promptTokens: 0, answerTokensMax: 1_000_000, elapsedMs: 0 }

function usually(p99: number): EndpointStats {
  return {
    latencyMs: { p50: 1, p75: 1, p90: 1, p99 },
    throughput: null,
    uptime: null,
    toolErrorRate: null,
    requests: 9,
  }
}

describe('the waits of a call', () => {
  test('are the ones that the documentation promises', () => {
    expect(findTimeLimits({ ...ask, endpoint: plain })).toEqual({
      headersMs: 15_000,
      firstTokenMs: 60_000,
      wholeMs: 300_000,
      idleMs: 60_000,
      totalMs: 600_000,
    })
  })

  test('for the first token are longer for a model that thinks first', () => {
    expect(findTimeLimits({ ...ask, endpoint: thinking }).firstTokenMs).toBe(180_000)
  })

  test('for the first token follow what the endpoint usually needs, between ten seconds and the cap', () => {
    const limit = (p99: number, promptTokens = 0) =>
      findTimeLimits({ ...ask, endpoint: plain, stats: usually(p99), promptTokens }).firstTokenMs
    expect(limit(200)).toBe(10_000)
    expect(limit(4_000)).toBe(16_000)
    expect(limit(50_000)).toBe(60_000)
    expect(limit(200, 20_000)).toBe(20_000)
  })

  test('for a short whole answer are as short as it', () => {
    expect(findTimeLimits({ ...ask, endpoint: plain, answerTokensMax: 100 }).wholeMs).toBe(65_000)
  })

  test('of all attempts together end with the request', () => {
    expect(findTimeLimits({ ...ask, endpoint: plain, elapsedMs: 590_000 }).totalMs).toBe(10_000)
    expect(findTimeLimits({ ...ask, endpoint: plain, elapsedMs: 700_000 }).totalMs).toBe(1)
  })
})
