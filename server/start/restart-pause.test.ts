import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { RestartPause } from './restart-pause'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a process starts again at once, then ever later while it keeps dying, and at once after a long life', () => {
  const pause = new RestartPause()
  const die = (afterMs: number): number => {
    pause.noteStart()
    vi.advanceTimersByTime(afterMs)
    return pause.next()
  }
  expect([die(100), die(100), die(100), die(100)]).toEqual([0, 250, 500, 1_000])
  expect(Array.from({ length: 8 }, () => die(100)).at(-1)).toBe(15_000)
  expect([die(60_000), die(100)]).toEqual([0, 250])
})
