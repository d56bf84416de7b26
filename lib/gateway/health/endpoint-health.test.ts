import { describe, expect, test } from 'vitest'
import type { ProviderError } from '@/lib/providers'
import { EndpointHealth } from './endpoint-health'
import { TrafficBook } from './traffic-book'

const down: ProviderError = { type: 'server', status: 500, message: 'down', code: null, retryAfterMs: null }
const limited: ProviderError = { ...down, type: 'rate_limit_exceeded', status: 429 }
const ordinary = { isProbe: false }

function createHealth(): { health: EndpointHealth; clock: { nowMs: number } } {
  const clock = { nowMs: 1_000_000 }
  const now = () => clock.nowMs
  return { health: new EndpointHealth({ now, traffic: new TrafficBook(now) }), clock }
}

describe("endpoints' health", () => {
  test('an endpoint that failed is unstable for half a minute, or until it answers', () => {
    const { health, clock } = createHealth()
    health.recordFailure('a', ordinary, down)
    health.recordFailure('b', ordinary, down)
    health.recordStart('b', null)
    expect([...health.getRouteHealth().unstableEndpointIds]).toEqual(['a'])
    clock.nowMs += 29_999
    expect(health.getRouteHealth().unstableEndpointIds.has('a')).toBe(true)
    clock.nowMs += 2
    expect(health.getRouteHealth().unstableEndpointIds.size).toBe(0)
  })

  test('Retry-After keeps requests away until its end, tells how long that is, and a success elsewhere changes nothing', () => {
    const { health, clock } = createHealth()
    health.recordFailure('a', ordinary, { ...limited, retryAfterMs: 7_000 })
    expect(health.admit('a')).toBe('refuse')
    clock.nowMs += 2_000
    expect(health.findBlock('a')).toMatchObject({ type: 'rate_limit_exceeded', retryAfterMs: 5_000 })
    expect(health.getRouteHealth().ejectedEndpointIds.has('a')).toBe(true)
    clock.nowMs += 5_000
    expect(health.findBlock('a')).toBeNull()
    expect(health.admit('a')).toBe('pass')
    expect(health.getRouteHealth().ejectedEndpointIds.size).toBe(0)
  })

  test('a Retry-After of an hour keeps requests away for a minute at a time', () => {
    const { health, clock } = createHealth()
    health.recordFailure('a', ordinary, { ...limited, retryAfterMs: 3_600_000 })
    clock.nowMs += 59_000
    expect(health.findBlock('a')?.retryAfterMs).toBe(3_541_000)
    clock.nowMs += 1_001
    expect(health.admit('a')).toBe('pass')
  })

  test('429 counts neither for ejection nor against the uptime', () => {
    const { health } = createHealth()
    for (let request = 0; request < 50; request++) health.recordFailure('a', ordinary, limited)
    expect(health.admit('a')).toBe('pass')
    for (let request = 0; request < 100; request++) health.recordStart('a', 100)
    expect(health.getRouteHealth().statsOf('a')?.uptime).toBe(1)
  })

  test('what a peer ejected is out here until something has worked here since', () => {
    const { health, clock } = createHealth()
    const now = clock.nowMs
    health.learnPeers([
      { endpointId: 'a', failedAtMs: now - 1_000, ejectedUntilMs: now + 9_000, blockedUntilMs: -Infinity },
    ])
    expect(health.admit('a')).toBe('refuse')
    expect(health.getRouteHealth().ejectedEndpointIds.has('a')).toBe(true)
    expect(health.getRouteHealth().unstableEndpointIds.has('a')).toBe(true)
    health.recordStart('a', null)
    expect(health.admit('a')).toBe('pass')
    expect(health.getRouteHealth().ejectedEndpointIds.size).toBe(0)
  })

  test('the same view is handed out until something changes, so that working endpoints cost nothing', () => {
    const { health } = createHealth()
    const view = health.getRouteHealth()
    for (let request = 0; request < 10; request++) health.recordStart('a', 100)
    expect(health.getRouteHealth()).toBe(view)
    health.recordFailure('a', ordinary, down)
    expect(health.getRouteHealth()).not.toBe(view)
  })

  test('statistics need enough traffic, and count own requests with those of other processes', () => {
    const { health, clock } = createHealth()
    for (let request = 0; request < 60; request++) health.recordStart('a', 100)
    expect(health.getRouteHealth().statsOf('a')).toMatchObject({ requests: 60, uptime: null })
    const minute = Math.floor(clock.nowMs / 60_000)
    const counts = {
      requests: 60,
      failures: 12,
      rateLimited: 0,
      toolAnswers: 0,
      toolErrors: 0,
      latency: [],
      throughput: [],
    }
    health.traffic.learn([{ endpointId: 'a', processId: 'other', minute, counts }])
    health.traffic.learn([{ endpointId: 'a', processId: 'other', minute, counts }])
    clock.nowMs += 5_000
    const stats = health.getRouteHealth().statsOf('a')
    expect(stats).toMatchObject({ requests: 120, uptime: 0.9 })
    expect(stats?.latencyMs?.p50).toBeGreaterThan(80)
    expect(stats?.latencyMs?.p50).toBeLessThan(125)
  })
})
