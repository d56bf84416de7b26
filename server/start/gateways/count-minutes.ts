const WINDOW_MS = 60_000
/** Windows that are over are thrown away when so many are kept, and then whenever that doubles again. */
const SWEEP_SIZE_MIN = 10_000

type Window = { used: number; endsAtMs: number }

export type MinuteCounts = { add: (subject: string, amount: number) => { used: number; resetMs: number } }

/** Counts for all gateways of this machine how often each subject came in its minute, which begins with its first time. */
export function countMinutes(now: () => number = () => performance.now()): MinuteCounts {
  const windows = new Map<string, Window>()
  let sweepSize = SWEEP_SIZE_MIN
  const sweep = (nowMs: number): void => {
    for (const [subject, { endsAtMs }] of windows) if (endsAtMs <= nowMs) windows.delete(subject)
    sweepSize = Math.max(SWEEP_SIZE_MIN, windows.size * 2)
  }
  return {
    add: (subject, amount) => {
      const nowMs = now()
      const known = windows.get(subject)
      const window = known && known.endsAtMs > nowMs ? known : { used: 0, endsAtMs: nowMs + WINDOW_MS }
      window.used += amount
      if (window.used === 0) return { used: 0, resetMs: 0 }
      windows.set(subject, window)
      if (windows.size > sweepSize) sweep(nowMs)
      return { used: window.used, resetMs: window.endsAtMs - nowMs }
    },
  }
}
