import type { Redis } from 'ioredis'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { CLAIM_SCRIPT, WINDOW_MS } from './claim-script'
import type { Claim, Grant, Session, SessionListeners } from './types'

const CONNECT_TIMEOUT_MS = 1_000
/** Of the script's reply. */
const NUMBERS_PER_CLAIM = 4

/** Every message on the channel: whose it is, what it is about, and the rest. */
const messageSchema = z.tuple([z.string(), z.string(), z.unknown()])
const numbersSchema = z.array(z.number())
/** The topic of a message that only its own sender reads. */
const PROBE = 'probe'

export type RedisSessionOptions = SessionListeners & {
  url: string
  /** Stands before every key and names the channel, so that several installations can use one server. */
  prefix: string
  processId: string
}

/**
 * Connects twice, for commands and for messages, and finds out that both work. A session is used until something fails;
 * then the next one is opened: nothing is retried or queued in between.
 * @throws whatever the driver throws
 */
export async function openRedisSession(options: RedisSessionOptions): Promise<Session> {
  // Nobody without REDIS_URL loads the driver.
  const { Redis } = await import('ioredis')
  const connect = () =>
    new Redis(options.url, {
      lazyConnect: true,
      connectTimeout: CONNECT_TIMEOUT_MS,
      retryStrategy: () => null,
      enableOfflineQueue: false,
      autoResubscribe: false,
      connectionName: 'causeway',
    })
  const session = new RedisSession(options, { commands: connect(), messages: connect() })
  try {
    await session.open()
    return session
  } catch (error) {
    session.dispose()
    throw error
  }
}

class RedisSession implements Session {
  readonly #options: RedisSessionOptions
  readonly #commands: Redis
  readonly #messages: Redis
  readonly #probes = new Map<number, () => void>()
  #probeCount = 0
  #scriptHash = ''
  #epoch = ''
  /** Milliseconds from this process's clock to the store's. */
  #clockOffsetMs = 0
  #isDisposed = false

  constructor(options: RedisSessionOptions, { commands, messages }: { commands: Redis; messages: Redis }) {
    this.#options = options
    this.#commands = commands
    this.#messages = messages
    for (const connection of [commands, messages]) {
      // What went wrong is told by the call that failed, and by the end of the connection.
      connection.on('error', () => undefined)
      connection.on('connect', () => connection.stream.unref())
      connection.on('end', () => {
        if (!this.#isDisposed) options.onClosed()
      })
    }
    messages.on('message', (_channel: string, text: string) => {
      this.#read(text)
    })
  }

  async open(): Promise<void> {
    await Promise.all([this.#commands.connect(), this.#messages.connect()])
    await this.#messages.subscribe(this.#channel)
    this.#scriptHash = String(await this.#commands.script('LOAD', CLAIM_SCRIPT))
    // Whoever comes first after the store was emptied or replaced by an empty one says so; all others notice.
    await this.#commands.set(this.#epochKey, randomUUID(), 'NX')
    this.#epoch = (await this.#commands.get(this.#epochKey)) ?? ''
    const [seconds, micros] = await this.#commands.time()
    this.#clockOffsetMs = Number(seconds) * 1_000 + Math.floor(Number(micros) / 1_000) - performance.now()
    await this.probe()
  }

  async claim(claims: readonly Claim[]): Promise<Grant[]> {
    const { prefix, processId } = this.#options
    const keys = [this.#epochKey, ...claims.map(({ name }) => `${prefix}:count:${name}`)]
    const values = claims.flatMap(({ mine, endsAtMs, want, limit }) => [
      mine,
      Math.round(endsAtMs + this.#clockOffsetMs),
      want,
      limit,
    ])
    const reply = await this.#commands.evalsha(
      this.#scriptHash,
      keys.length,
      ...keys,
      this.#epoch,
      processId,
      WINDOW_MS,
      ...values,
    )
    const numbers = numbersSchema.length(claims.length * NUMBERS_PER_CLAIM).parse(reply)
    return claims.map((_claim, index) => {
      const [granted = 0, own = 0, all = 0, endsAtMs = 0] = numbers.slice(index * NUMBERS_PER_CLAIM)
      return { granted, own, all, endsAtMs: endsAtMs - this.#clockOffsetMs }
    })
  }

  async announce({ topic, payload }: { topic: string; payload: unknown }): Promise<void> {
    await this.#commands.publish(this.#channel, JSON.stringify([this.#options.processId, topic, payload]))
  }

  /** A write as claims are, and a message that comes back. */
  async probe(): Promise<void> {
    const number = (this.#probeCount += 1)
    const echo = new Promise<void>((resolve) => this.#probes.set(number, resolve))
    const name = `${PROBE}:${this.#options.processId}`
    const write = this.claim([{ name, limit: 1, want: 0, mine: 0, endsAtMs: performance.now() }])
    await Promise.all([write, this.announce({ topic: PROBE, payload: number })])
    await echo
  }

  dispose(): void {
    this.#isDisposed = true
    for (const connection of [this.#commands, this.#messages]) {
      connection.disconnect()
      // A server that was stopped would never answer the goodbye.
      connection.stream?.destroy()
    }
  }

  get #epochKey(): string {
    return `${this.#options.prefix}:epoch`
  }

  get #channel(): string {
    return `${this.#options.prefix}:announcements`
  }

  #read(text: string): void {
    const parsed = messageSchema.safeParse(parseJson(text))
    if (!parsed.success) return
    const [from, topic, payload] = parsed.data
    if (from !== this.#options.processId) {
      if (topic !== PROBE) this.#options.onAnnouncement({ topic, payload })
      return
    }
    if (topic !== PROBE || typeof payload !== 'number') return
    this.#probes.get(payload)?.()
    this.#probes.delete(payload)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
