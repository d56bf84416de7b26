import { expect } from 'vitest'
import type { ProviderUsage, StreamPart } from '../spec'

/** A report that can be billed. */
export function expectHonest(usage: ProviderUsage | null): void {
  expect(usage).not.toBeNull()
  expect(usage?.promptTokens).toBeGreaterThan(0)
  expect(usage?.completionTokens).toBeGreaterThan(0)
  expectPossible(usage)
}

/** Counts that add up. */
export function expectPossible(usage: ProviderUsage | null): void {
  if (usage === null) return
  for (const count of Object.values(usage)) expect(Number.isSafeInteger(count) && count >= 0).toBe(true)
  expect(usage.cachedTokens + usage.cacheWriteTokens).toBeLessThanOrEqual(usage.promptTokens)
  expect(usage.reasoningTokens).toBeLessThanOrEqual(usage.completionTokens)
}

/** Each call opened by index, id, type and name; after that, arguments alone. */
export function expectOpenedCalls(parts: readonly StreamPart[]): void {
  const seen = new Set<number>()
  for (const delta of parts.flatMap((part) => (part.type === 'delta' ? (part.delta.tool_calls ?? []) : []))) {
    if (seen.has(delta.index)) {
      expect(delta).toEqual({ index: delta.index, function: { arguments: expect.any(String) as string } })
      continue
    }
    seen.add(delta.index)
    expect(delta).toMatchObject({
      id: expect.stringMatching(/.+/) as string,
      type: 'function',
      function: { name: 'get_weather' },
    })
  }
}
