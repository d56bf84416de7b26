import type { Store } from './store/store'

/** Time as the simulated Stripe sees it: the real one plus what the tests have skipped. */
export type Clock = { nowMs: () => number; nowSeconds: () => number; advance: (milliseconds: number) => void }

/** A clock whose offset outlives a restart. */
export function createClock(store: Store): Clock {
  const offsetMs = () => store.find('settings', 'clock')?.offsetMs ?? 0
  const nowMs = () => Date.now() + offsetMs()
  return {
    nowMs,
    nowSeconds: () => Math.floor(nowMs() / 1000),
    advance: (milliseconds) =>
      store.transact(() => store.put('settings', { id: 'clock', offsetMs: offsetMs() + milliseconds })),
  }
}
