import { setTimeout as sleep } from 'node:timers/promises'
import { getPool } from '@/lib/db'
import { createCounter, createGauge, getLogger } from '@/lib/observability'
import { postToStranger } from '@/lib/net'
import { readContentSetting } from '@/lib/stored-content'
import type { Destination } from '../destinations/destination-cache'
import { mayReachLoopback } from '../destinations/destination-config'
import { toOtlp } from './to-otlp'
import type { ToldGeneration } from './told-generation'

const OUTCOMES = new Set(['sent', 'failed', 'dropped'])

const told = createCounter({
  name: 'causeway_broadcast_generations_total',
  help: 'Requests that observability destinations took (sent), or that were given up (failed) or did not fit (dropped).',
  labels: { outcome: OUTCOMES },
})

// A figure that is not there cannot be watched.
for (const outcome of OUTCOMES) told.of(outcome).add(0)

const queues = new Set<DestinationQueue>()
createGauge({
  name: 'causeway_broadcast_generations_waiting',
  help: 'Requests that observability destinations have yet to be told of by this process.',
  read: () => [...queues].reduce((sum, queue) => sum + queue.waitingCount, 0),
})

const WAITING_MAX = 1_000
const BATCH_SIZE_MAX = 100
const TIMEOUT_MS = 10_000
/** Requests of a moment go together. */
const COLLECT_MS = 1_000
/** Pauses before further tries of a batch; then it is dropped. */
const RETRY_MS: readonly number[] = [1_000, 5_000, 15_000]

const NOTE = `
  UPDATE observability_destination SET delivered_count = delivered_count + $3, dropped_count = dropped_count + $4,
      last_delivered_at = CASE WHEN $3 > 0 THEN now() ELSE last_delivered_at END,
      last_failed_at = CASE WHEN $5::text IS NULL THEN last_failed_at ELSE now() END,
      last_error = CASE WHEN $5::text IS NULL AND $3 > 0 THEN NULL ELSE coalesce($5, last_error) END
    WHERE id = $1 AND organization_id = $2`

/** One destination's generations on their way: bounded, one batch at a time, and nobody waits for it. */
export class DestinationQueue {
  #waiting: ToldGeneration[] = []
  #destination: Destination
  #droppedCount = 0
  #sending: Promise<void> | null = null
  #isHurried = false
  /** Of the batch under way. */
  #sendingCount = 0

  constructor(destination: Destination) {
    this.#destination = destination
  }

  get isIdle(): boolean {
    return this.#sending === null
  }

  get waitingCount(): number {
    return this.#waiting.length + this.#sendingCount
  }

  add(generation: ToldGeneration, destination: Destination): void {
    this.#destination = destination
    if (this.#waiting.length >= WAITING_MAX) {
      this.#droppedCount += 1
      told.of('dropped').add(1)
      return
    }
    this.#waiting.push(generation)
    queues.add(this)
    this.#sending ??= this.#send()
  }

  /** Sends what is left without pauses: the process ends. */
  async hurry(): Promise<void> {
    this.#isHurried = true
    await this.#sending
  }

  async #send(): Promise<void> {
    await this.#pause(COLLECT_MS)
    while (this.#waiting.length > 0) await this.#sendBatch(this.#waiting.splice(0, BATCH_SIZE_MAX))
    this.#sending = null
    queues.delete(this)
  }

  async #sendBatch(batch: readonly ToldGeneration[]): Promise<void> {
    this.#sendingCount = batch.length
    const error = await this.#post(batch)
    this.#sendingCount = 0
    told.of(error === null ? 'sent' : 'failed').add(batch.length)
    const dropped = this.#droppedCount + (error === null ? 0 : batch.length)
    this.#droppedCount = 0
    await this.#note({ delivered: error === null ? batch.length : 0, dropped, error })
  }

  /** @returns why it was given up; null when it was taken */
  async #post(batch: readonly ToldGeneration[]): Promise<string | null> {
    const { config, isPrivate, organizationId } = this.#destination
    const isStored = await readContentSetting({ organizationId }).then(
      (setting) => setting.store_prompts_and_completions,
      () => false,
    )
    const body = toOtlp(batch, { isPrivate: isPrivate || !isStored })
    for (let tryNumber = 0; ; tryNumber++) {
      const { url, method, headers } = config
      const target = { url, method, headers, body, timeoutMs: TIMEOUT_MS, allowLoopback: mayReachLoopback() }
      const { isTaken, status, answer } = await postToStranger(target)
      if (isTaken) return null
      const pauseMs = RETRY_MS[tryNumber]
      if (pauseMs === undefined || this.#isHurried)
        return status === null ? answer : `It answered with status ${status}.`
      await this.#pause(pauseMs)
    }
  }

  async #note(result: { delivered: number; dropped: number; error: string | null }): Promise<void> {
    const { id, organizationId } = this.#destination
    const values = [id, organizationId, result.delivered, result.dropped, result.error]
    try {
      await getPool().query({ name: 'note-broadcast', text: NOTE, values })
    } catch (error) {
      getLogger().warn({ destinationId: id, cause: String(error) }, 'what became of told requests was not noted')
    }
  }

  async #pause(durationMs: number): Promise<void> {
    if (!this.#isHurried) await sleep(durationMs, undefined, { ref: false })
  }
}
