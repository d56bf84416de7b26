import { expect, test } from 'vitest'
import type { ModelStats } from '@/lib/schemas/model-stats'
import { isUnused } from './is-unused'

const DAY = '2026-01-31'
const endpoint: ModelStats['endpoints'][number] = {
  tag: 'openai',
  provider: 'openai',
  provider_name: 'OpenAI',
  status: 0,
  uptime_last_1d: null,
  latency_last_30m: null,
  throughput_last_30m: null,
  days: [],
}
const quiet: ModelStats = {
  id: 'openai/gpt-5.2',
  days: 30,
  endpoints: [endpoint],
  activity: [{ day: DAY, prompt_tokens: 0, completion_tokens: 0, reasoning_tokens: 0 }],
  effective_prices: [],
  apps: [],
}

test('a model is unused until a day of an endpoint, tokens or a program are known of it', () => {
  const failed = { day: DAY, uptime: 0, latency_ms: null, throughput: null, tool_errors: null }
  expect(isUnused(quiet)).toBe(true)
  expect(isUnused({ ...quiet, activity: [] })).toBe(true)
  expect(isUnused({ ...quiet, endpoints: [{ ...endpoint, days: [failed] }] })).toBe(false)
  expect(
    isUnused({ ...quiet, activity: [{ day: DAY, prompt_tokens: 1, completion_tokens: 0, reasoning_tokens: 0 }] }),
  ).toBe(false)
  expect(isUnused({ ...quiet, apps: [{ title: 'App', url: 'https://app.test', tokens: 1 }] })).toBe(false)
})
