import { z } from 'zod'

/** What can be made to go wrong with an API call. "after" means that Stripe has done the work and the caller does not hear. */
export const apiFault = z.strictObject({
  mode: z.enum([
    'reset-before-commit',
    'reset-after-commit',
    'error-after-commit',
    'hang-before-commit',
    'hang-after-commit',
    'status',
    'delay',
    'truncate',
    'html',
  ]),
  times: z.int().min(1).max(1000).default(1),
  /** Only calls whose path begins like this. */
  path: z.string().startsWith('/v1').default('/v1'),
  method: z.enum(['GET', 'POST', 'DELETE']).optional(),
  /** For mode `status`: answered before any work, in the words that Stripe has for 409 and 429. */
  status: z.int().min(400).max(599).default(500),
  /** For `delay`: the wait before the work. For the two hangs: how long the connection stays open at most, a minute unless said. */
  delay_ms: z.int().min(0).max(120_000).default(0),
})

export type ApiFault = z.output<typeof apiFault>

/** The faults that wait for their call. In memory: a restart heals everything. */
export class ApiChaos {
  #faults: ApiFault[] = []

  add(fault: ApiFault): void {
    this.#faults.push({ ...fault })
  }

  clear(): void {
    this.#faults = []
  }

  /** What still waits for its call. */
  list(): readonly ApiFault[] {
    return this.#faults
  }

  /** The first fault that fits this call, used up by one. */
  take(method: string, path: string): ApiFault | undefined {
    const fault = this.#faults.find(
      (candidate) => path.startsWith(candidate.path) && (candidate.method === undefined || candidate.method === method),
    )
    if (fault === undefined) return undefined
    fault.times -= 1
    this.#faults = this.#faults.filter((candidate) => candidate.times > 0)
    return fault
  }
}
