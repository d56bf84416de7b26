import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { KeyHashMemory } from './key-hash-memory'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

test('a raw key is forgotten within a second of its last use, also when no request comes any more', () => {
  const memory = new KeyHashMemory()
  memory.remember('secret', 'hash')
  vi.advanceTimersByTime(900)
  expect(memory.get('secret')).toBe('hash')
  vi.advanceTimersByTime(400)
  expect(memory.get('secret')).toBe('hash')
  vi.advanceTimersByTime(1_000)
  expect(memory.size).toBe(0)
  expect(memory.get('secret')).toBeUndefined()
  expect(vi.getTimerCount()).toBe(0)
})

test('a key that is in use all the time stays known, and holds no second one', () => {
  const memory = new KeyHashMemory()
  memory.remember('other', 'x')
  memory.remember('secret', 'hash')
  for (let tenths = 0; tenths < 50; tenths++) {
    vi.advanceTimersByTime(100)
    expect(memory.get('secret')).toBe('hash')
  }
  expect(memory.get('other')).toBeUndefined()
})

test('holds no more keys than it may', () => {
  const memory = new KeyHashMemory()
  for (let index = 0; index < 30_000; index++) memory.remember(String(index), 'hash')
  expect(memory.size).toBe(20_000)
})
