import type { Principal } from '@/lib/auth'
import { getLogger } from '@/lib/observability'
import { type CachedAnswer, dropCachedAnswer, findCachedAnswer, storeCachedAnswer } from '@/lib/response-cache'
import type { GenerationContext } from '../../generation-context'
import { hashRequest, readScope } from '../hash-request'
import type { CacheWish } from './read-cache-wish'

export type EntryQuestion = {
  wish: CacheWish
  principal: Principal
  context: GenerationContext
  /** Everything that decides the answer, but for the API, which is known. */
  decisive: Readonly<Record<string, unknown>>
}

/** The place of one request's answer in the cache. A cache that cannot be reached costs an answer its speed, never itself. */
export class CacheEntry {
  readonly #address: { scope: string; hash: string }
  readonly #context: GenerationContext
  readonly #wish: CacheWish

  constructor({ wish, principal, context, decisive }: EntryQuestion) {
    // What one state of the guardrails let through is nothing to go by once they have changed.
    const guard = context.guard && { guard: context.guard.version }
    this.#address = { scope: readScope(principal), hash: hashRequest({ api: context.api, ...decisive, ...guard }) }
    this.#context = context
    this.#wish = wish
  }

  /** What is there; null when nothing is, or when the caller wants it forgotten. */
  async find(): Promise<CachedAnswer | null> {
    if (!this.#wish.isClearing) return forgive(() => findCachedAnswer(this.#address))
    await forgive(() => dropCachedAnswer(this.#address))
    return null
  }

  async store(answer: string): Promise<void> {
    const { organizationId, id: generationId } = this.#context
    const { ttlSeconds } = this.#wish
    await forgive(() => storeCachedAnswer({ ...this.#address, organizationId, generationId, answer, ttlSeconds }))
  }

  hitHeaders({ ageSeconds, ttlSeconds, generationId }: CachedAnswer): Record<string, string> {
    return {
      'x-generation-id': this.#context.id,
      'x-openrouter-cache-status': 'HIT',
      'x-openrouter-cache-age': String(ageSeconds),
      'x-openrouter-cache-ttl': String(ttlSeconds),
      'x-openrouter-cache-source-id': generationId,
    }
  }

  markMiss(headers: Headers): void {
    headers.set('x-openrouter-cache-status', 'MISS')
    headers.set('x-openrouter-cache-ttl', String(this.#wish.ttlSeconds))
  }
}

async function forgive<Value>(use: () => Promise<Value>): Promise<Value | null> {
  try {
    return await use()
  } catch (error) {
    getLogger().warn({ err: error }, 'the response cache could not be reached')
    return null
  }
}
