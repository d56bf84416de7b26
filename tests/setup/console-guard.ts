import { afterEach, beforeEach, expect, vi } from 'vitest'

/** `console.error` and `console.warn` in product code are a failure: whoever expects one spies on it in the test. */
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  const calls = [console.error, console.warn].flatMap((method) =>
    vi.isMockFunction(method) ? method.mock.calls.map((args) => args.map(String).join(' ')) : [],
  )
  vi.restoreAllMocks()
  expect(calls, 'nothing may be written to console.error or console.warn').toEqual([])
})
