/** Timers are not set closer together than this: a deadline may be noticed so many milliseconds late. */
const STEP_MS = 20
/** Timers count whole milliseconds, and may fire a part of one early. */
const EARLY_MS = 1

/** Something that is over at a moment that moves. */
type Deadline = {
  /** By `performance.now()`. */
  dueAtMs: number
  expire: () => void
}

const deadlines = new Set<Deadline>()
let timer: NodeJS.Timeout | undefined
let nextAtMs = Infinity

/**
 * Watches many deadlines with one timer. Most move on before they are reached, so they are looked at when the first of them
 * could be over, and not touched when they move.
 */
export function watchDeadline(deadline: Deadline): void {
  deadlines.add(deadline)
  checkBy(deadline.dueAtMs)
}

/** It may be over earlier than it was when it was last looked at. */
export function hastenDeadline(deadline: Deadline): void {
  checkBy(deadline.dueAtMs)
}

/** It will not be looked at again. */
export function forgetDeadline(deadline: Deadline): void {
  deadlines.delete(deadline)
  if (deadlines.size > 0) return
  clearTimeout(timer)
  timer = undefined
  nextAtMs = Infinity
}

function checkBy(dueAtMs: number): void {
  if (dueAtMs >= nextAtMs) return
  nextAtMs = dueAtMs
  clearTimeout(timer)
  // What it watches keeps the process alive by itself.
  timer = setTimeout(check, Math.max(0, Math.ceil(dueAtMs - performance.now()))).unref()
}

function check(): void {
  const nowMs = performance.now()
  let soonestMs = Infinity
  nextAtMs = Infinity
  for (const deadline of deadlines) {
    const { dueAtMs } = deadline
    if (dueAtMs <= nowMs + EARLY_MS) deadline.expire()
    else if (dueAtMs < soonestMs) soonestMs = dueAtMs
  }
  if (soonestMs < Infinity) checkBy(Math.max(soonestMs, nowMs + STEP_MS))
}
