import { z } from 'zod'

/** What can be made to go wrong with the first delivery of an event. Retries after it are honest. */
export const webhookFault = z.strictObject({
  mode: z.enum([
    'duplicate',
    'duplicate-in-turn',
    'drop',
    'delay',
    'reorder',
    'wrong-secret',
    'stale-timestamp',
    'future-timestamp',
    'no-signature',
    'old-payload',
  ]),
  /** How many events it strikes; with `reorder`, how many are collected and then sent last first. */
  times: z.int().min(1).max(1000).default(1),
  /** Only these event types; all when absent. */
  types: z.array(z.string()).min(1).optional(),
  /** For `duplicate` and `duplicate-in-turn`: how often each event is sent, all at once or one after the other. */
  copies: z.int().min(2).max(100).default(2),
  delay_ms: z.int().min(0).max(600_000).default(1_000),
})

export type WebhookFault = z.output<typeof webhookFault>

/** The faults that wait for their event. In memory: a restart heals everything. */
export class WebhookChaos {
  #faults: WebhookFault[] = []

  add(fault: WebhookFault): void {
    this.#faults.push({ ...fault })
  }

  clear(): void {
    this.#faults = []
  }

  /** The first fault that fits this event type, used up by one; `left` is what remains of it. */
  take(type: string): { fault: WebhookFault; left: number } | undefined {
    const fault = this.#faults.find(({ types }) => types === undefined || types.includes(type))
    if (fault === undefined) return undefined
    fault.times -= 1
    this.#faults = this.#faults.filter((candidate) => candidate.times > 0)
    return { fault, left: fault.times }
  }
}
