/** How tries of one kind are slowed down. */
export type ThrottlePolicy = {
  /** Tries that cost nothing. */
  freeTries: number
  /** Pause after the first try beyond those; doubles with each further one. */
  baseDelayMs: number
  delayMsMax: number
  /** After this long without a try, the count starts anew. */
  forgetAfterMs: number
}

/** What is known of a subject: how many tries it made, the last one when. */
export type ThrottleState = { count: number; lastTryAtMs: number }

export type ThrottleDecision = { allowed: true; next: ThrottleState } | { allowed: false; retryAfterMs: number }

/** Decides about one more try. A refused try does not prolong the pause, so nobody can be locked out for good by others. */
export function nextThrottle(input: {
  state: ThrottleState | null
  nowMs: number
  policy: ThrottlePolicy
}): ThrottleDecision {
  const { state, nowMs, policy } = input
  if (state === null || nowMs - state.lastTryAtMs >= policy.forgetAfterMs) {
    return { allowed: true, next: { count: 1, lastTryAtMs: nowMs } }
  }
  const waitedMs = nowMs - state.lastTryAtMs
  const delayMs = delayAfter(state.count, policy)
  if (waitedMs < delayMs) return { allowed: false, retryAfterMs: delayMs - waitedMs }
  return { allowed: true, next: { count: state.count + 1, lastTryAtMs: nowMs } }
}

/** The pause that follows the given number of tries. */
export function delayAfter(count: number, policy: ThrottlePolicy): number {
  if (count < policy.freeTries) return 0
  return Math.min(policy.delayMsMax, policy.baseDelayMs * 2 ** (count - policy.freeTries))
}
