import { describe, expect, test } from 'vitest'
import { createOpenAICompatible } from './openai-compatible'
import { findAdapter, providers } from './registry'
import { describeAdapter } from './test-kit/describe-adapter'
import { readFixturesOf } from './test-kit/read-fixture'

describe.each(Object.entries(providers))('%s', (id, adapter) => {
  test('is registered under its own id', () => {
    expect(adapter.id).toBe(id)
    expect(findAdapter(id)).toBe(adapter)
  })

  describeAdapter({ adapter, fixtures: readFixturesOf(id) })
})

/** Added as docs/adding-a-provider.md says: nothing but its peculiarities, and recordings in the common form. */
const meridian = createOpenAICompatible({
  id: 'meridian',
  defaultBaseUrl: 'https://api.meridian.example/v1',
  stopsBillingOnAbort: true,
  quirks: {
    maxTokensField: 'max_completion_tokens',
    reasoning: { kind: 'enable-thinking' },
    dropParameters: ['logit_bias'],
    errorCodes: { out_of_orbit: 'provider_overloaded' },
  },
})

describe('a made-up provider, added in one file', () => {
  describeAdapter({ adapter: meridian, fixtures: readFixturesOf('custom') })

  test('has its own words and nobody else’s', () => {
    const error = meridian.parseError({ status: 400, body: '{"error":{"code":"out_of_orbit"}}', retryAfter: null })
    expect(error.type).toBe('provider_overloaded')
  })
})

test('an id that is not registered finds nothing, not even a name every object has', () => {
  for (const id of ['nobody', '', 'constructor', '__proto__', 'toString']) expect(findAdapter(id)).toBeUndefined()
})
