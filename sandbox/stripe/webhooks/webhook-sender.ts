import { DEFAULT_RETRY_DELAYS_MS } from '../config'
import type { Delivery } from '../store/tables'
import type { World } from '../world'
import { CONFIGURED_ID, isWanted, listTargets } from './list-targets'
import type { Target } from './list-targets'
import { sendEvent } from './send-event'
import type { WebhookChaos, WebhookFault } from './webhook-chaos'

const POLL_MS = 250

/** Sends as often as the fault says: all at once, or one after the other. */
async function repeat(
  send: () => Promise<number | null>,
  fault: WebhookFault | undefined,
): Promise<Array<number | null>> {
  const copies = fault?.mode === 'duplicate' || fault?.mode === 'duplicate-in-turn' ? fault.copies : 1
  if (fault?.mode !== 'duplicate-in-turn') return Promise.all(Array.from({ length: copies }, send))
  const statuses: Array<number | null> = []
  for (let copy = 0; copy < copies; copy++) statuses.push(await send())
  return statuses
}

/**
 * Delivers recorded events, in the background and in parallel, and repeats what was not answered with 2xx. What is still
 * to be delivered is in the store, so a restarted sandbox goes on where it stopped.
 */
export class WebhookSender {
  readonly #world: World
  readonly #chaos: WebhookChaos
  readonly #busy = new Set<string>()
  /** Deliveries that the `reorder` fault holds back until it has enough of them. */
  #heldBack: string[] = []
  readonly #timer: NodeJS.Timeout
  readonly #underWay = new Set<Promise<void>>()

  constructor(world: World, chaos: WebhookChaos) {
    this.#world = world
    this.#chaos = chaos
    this.#timer = setInterval(() => this.deliverDue(), POLL_MS)
    this.#timer.unref()
  }

  /** Starts every delivery whose time has come. Returns at once. */
  deliverDue(): void {
    if (listTargets(this.#world).length === 0) return
    const now = this.#world.clock.nowMs()
    const due = this.#world.store
      .list('deliveries')
      .filter(({ id, state, dueAtMs }) => state === 'pending' && dueAtMs <= now && !this.#busy.has(id))
      .reverse()
    for (const delivery of due) this.#start(delivery)
  }

  /** Sends an event again, `copies` at once, as the dashboard's "Resend" does, to everybody who wants it; resolves with the statuses. */
  async resend(eventId: string, copies: number): Promise<Array<number | null>> {
    const type = this.#world.store.find('events', eventId)?.type ?? ''
    const targets = listTargets(this.#world).filter((target) => isWanted(target, type))
    const each = targets.flatMap((target) => Array.from({ length: copies }, () => target))
    return Promise.all(each.map((target) => this.#send(eventId, target, undefined)))
  }

  /** Stops, after the deliveries that are under way. */
  async close(): Promise<void> {
    clearInterval(this.#timer)
    await Promise.allSettled([...this.#underWay])
  }

  #start(delivery: Delivery): void {
    const type = this.#world.store.find('events', delivery.eventId)?.type ?? ''
    const struck = delivery.attempts === 0 ? this.#chaos.take(type) : undefined
    if (struck?.fault.mode === 'drop') return this.#update(delivery, { state: 'dropped' })
    if (struck?.fault.mode === 'delay') {
      // Counts as an attempt so that the fault strikes once.
      const dueAtMs = this.#world.clock.nowMs() + struck.fault.delay_ms
      return this.#update(delivery, { dueAtMs, attempts: 1 })
    }
    this.#busy.add(delivery.id)
    if (struck?.fault.mode === 'reorder') return this.#holdBack(delivery, struck.left)
    this.#track(this.#attempt(delivery.id, struck?.fault))
  }

  #holdBack(delivery: Delivery, left: number): void {
    this.#heldBack.push(delivery.id)
    if (left > 0) return
    const reversed = this.#heldBack.reverse()
    this.#heldBack = []
    const inTurn = reversed.reduce((before, id) => before.then(() => this.#attempt(id, undefined)), Promise.resolve())
    this.#track(inTurn)
  }

  #track(work: Promise<void>): void {
    this.#underWay.add(work)
    void work.finally(() => this.#underWay.delete(work))
  }

  async #attempt(id: string, fault: WebhookFault | undefined): Promise<void> {
    const before = this.#world.store.find('deliveries', id)
    if (before === undefined) return
    const endpointId = before.endpointId ?? CONFIGURED_ID
    const target = listTargets(this.#world).find((candidate) => candidate.id === endpointId)
    const send = () => this.#send(before.eventId, target, fault?.mode)
    const statuses = await repeat(send, fault)
    const status =
      statuses.find((candidate) => candidate !== null && candidate >= 200 && candidate < 300) ?? statuses[0]
    this.#busy.delete(id)
    this.#settle(before, status ?? null)
  }

  async #send(
    eventId: string,
    endpoint: Target | undefined,
    fault: WebhookFault['mode'] | undefined,
  ): Promise<number | null> {
    const event = this.#world.store.find('events', eventId)
    if (event === undefined || endpoint === undefined) return null
    // A receiver compares with the real time, so an advanced clock must not make signatures look forged.
    return sendEvent({ endpoint, event, timestampSeconds: Math.floor(Date.now() / 1000), fault })
  }

  #settle(delivery: Delivery, lastStatus: number | null): void {
    const isDelivered = lastStatus !== null && lastStatus >= 200 && lastStatus < 300
    const attempts = delivery.attempts + 1
    if (isDelivered) return this.#finish(delivery, { state: 'delivered', attempts, lastStatus })
    const delays = this.#world.config.webhookRetryDelaysMs ?? DEFAULT_RETRY_DELAYS_MS
    const delayMs = delays[attempts - 1]
    if (delayMs === undefined) return this.#finish(delivery, { state: 'failed', attempts, lastStatus })
    this.#update(delivery, { attempts, lastStatus, dueAtMs: this.#world.clock.nowMs() + delayMs })
  }

  #finish(delivery: Delivery, changes: Partial<Delivery>): void {
    const { store } = this.#world
    store.transact(() => {
      store.put('deliveries', { ...delivery, ...changes })
      const event = store.find('events', delivery.eventId)
      if (event !== undefined && changes.state === 'delivered')
        store.put('events', { ...event, pending_webhooks: Math.max(0, event.pending_webhooks - 1) })
    })
  }

  #update(delivery: Delivery, changes: Partial<Delivery>): void {
    this.#world.store.transact(() => this.#world.store.put('deliveries', { ...delivery, ...changes }))
  }
}
