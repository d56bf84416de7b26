import { setTimeout as sleep } from 'node:timers/promises'

/** Polls until `check` gives something true, at most `timeoutMs`; returns it. */
export async function waitFor<Value>(
  check: () => Value | Promise<Value>,
  timeoutMs = 15_000,
): Promise<NonNullable<Value>> {
  const deadlineMs = performance.now() + timeoutMs
  for (;;) {
    const value = await check()
    if (value) return value
    if (performance.now() > deadlineMs) throw new Error(`the condition did not come true within ${timeoutMs} ms`)
    await sleep(20)
  }
}
