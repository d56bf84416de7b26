import {
  type Announcement,
  type Claim,
  type Grant,
  type Session,
  type SessionListeners,
  shareThrough,
} from '@/lib/shared-state'
import { isSharedMessage, replySchema, type SharedRequest } from './shared-messages'

/**
 * Lets the gateways of one machine share counts and announcements through the process that started them, with a channel
 * to it. To be called once, before the gateway starts, where REDIS_URL is not set.
 */
export function shareThroughParent(): void {
  shareThrough({ store: 'the supervisor', open: async (listeners) => new ParentSession(listeners) })
}

class ParentSession implements Session {
  readonly #listeners: SessionListeners
  readonly #asked = new Map<number, (grants: Grant[]) => void>()
  /** The parent's clock is the machine's, ours does not jump. */
  readonly #clockOffsetMs = Date.now() - performance.now()
  #count = 0

  constructor(listeners: SessionListeners) {
    this.#listeners = listeners
    process.on('message', this.#read)
    process.on('disconnect', this.#end)
  }

  claim(claims: readonly Claim[]): Promise<Grant[]> {
    const id = (this.#count += 1)
    const grants = new Promise<Grant[]>((resolve) => this.#asked.set(id, resolve))
    this.#send({ type: 'shared', id, claims: claims.map((claim) => this.#toParent(claim)) })
    return grants
  }

  async announce(announcement: Announcement): Promise<void> {
    this.#send({ type: 'shared', id: 0, announcement })
  }

  async probe(): Promise<void> {
    await this.claim([])
  }

  dispose(): void {
    process.off('message', this.#read)
    process.off('disconnect', this.#end)
  }

  readonly #end = (): void => this.#listeners.onClosed()

  readonly #read = (message: unknown): void => {
    if (!isSharedMessage(message)) return
    const reply = replySchema.safeParse(message)
    if (!reply.success) return
    const { id, grants, announcement } = reply.data
    if (announcement) this.#listeners.onAnnouncement(announcement)
    if (grants)
      this.#asked.get(id)?.(grants.map((grant) => ({ ...grant, endsAtMs: grant.endsAtMs - this.#clockOffsetMs })))
    this.#asked.delete(id)
  }

  #toParent(claim: Claim): Claim {
    return { ...claim, endsAtMs: Math.round(claim.endsAtMs + this.#clockOffsetMs) }
  }

  #send(message: SharedRequest): void {
    if (!process.send || !process.connected) throw new Error('there is no supervisor')
    process.send(message)
  }
}
