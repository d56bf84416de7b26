import { setTimeout as delay } from 'node:timers/promises'

/** Asks again and again until the condition holds; throws when the time is up, naming what it waited for. */
export async function waitUntil(
  condition: () => boolean | Promise<boolean>,
  options: { timeoutMs: number; what: string; intervalMs?: number },
): Promise<void> {
  const deadline = Date.now() + options.timeoutMs
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`Waited ${options.timeoutMs / 1000} s in vain for ${options.what}.`)
    await delay(options.intervalMs ?? 50)
  }
}
