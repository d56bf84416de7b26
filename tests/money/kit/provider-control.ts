import { z } from 'zod'

const statsSchema = z.object({
  providers: z.record(
    z.string(),
    z.object({
      requests: z.number(),
      open: z.number(),
      promptTokens: z.number(),
      completionTokens: z.number(),
    }),
  ),
})
const usageSchema = z.object({
  prompt: z.number(),
  cached: z.number(),
  cacheWrite: z.number(),
  completion: z.number(),
})
const requestsSchema = z.object({
  requests: z.array(
    z.object({
      provider: z.string(),
      model: z.string().nullable(),
      startedAt: z.string(),
      finishedAt: z.string().nullable(),
      abortedAt: z.string().nullable(),
      aborted: z.boolean(),
      chunksSent: z.number(),
      tokensSent: z.number(),
      usage: usageSchema.nullable(),
      body: z.unknown(),
    }),
  ),
})

export type SeenCall = z.infer<typeof requestsSchema>['requests'][number]
export type FaultRule = { fault: string; provider?: string; model?: string; times?: number; [more: string]: unknown }

/** The simulated providers' own word on what was asked of them and what it costs. */
export class ProviderControl {
  constructor(private readonly sandboxUrl: string) {}

  /** Calls that reached any provider, and how many of them are still being answered. */
  async count(): Promise<{ requests: number; open: number }> {
    const { providers } = statsSchema.parse(await this.#call('GET', '/stats'))
    const all = Object.values(providers)
    return {
      requests: all.reduce((sum, { requests }) => sum + requests, 0),
      open: all.reduce((sum, { open }) => sum + open, 0),
    }
  }

  /** What all calls cost by the providers' own count: prompts that were answered, and what was written until an abort. */
  async readTokens(): Promise<{ prompt: bigint; completion: bigint }> {
    const { providers } = statsSchema.parse(await this.#call('GET', '/stats'))
    const all = Object.values(providers)
    return {
      prompt: BigInt(all.reduce((sum, { promptTokens }) => sum + promptTokens, 0)),
      completion: BigInt(all.reduce((sum, { completionTokens }) => sum + completionTokens, 0)),
    }
  }

  /** The latest calls of a provider, newest first. */
  async list(provider: string, limit = 50): Promise<SeenCall[]> {
    const path = `/requests?provider=${provider}&limit=${limit}`
    return requestsSchema.parse(await this.#call('GET', path)).requests
  }

  /** Ends every fault and forgets what was seen. */
  async reset(): Promise<void> {
    await this.#call('DELETE', '/faults')
    await this.#call('DELETE', '/requests')
    await this.setPace(0)
  }

  async addFault(rule: FaultRule): Promise<void> {
    await this.#call('POST', '/faults', rule)
  }

  /** Tokens a second; 0 = all at once. */
  async setPace(tokensPerSecond: number): Promise<void> {
    await this.#call('POST', '/settings', { latencyMs: 0, tokensPerSecond })
  }

  async #call(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${this.sandboxUrl}/sandbox/control${path}`, {
      method,
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return response.status === 204 ? null : response.json()
  }
}
