import { setTimeout as pause } from 'node:timers/promises'
import { ask, isRefused, type Question, type Seen } from './ask'
import type { GatewayFleet, Member } from './gateway-fleet'

/** How often a client sends a request again whose connection broke, with the same Idempotency-Key. */
const TRIES_MAX = 3
const PAUSE_MS = 250

/** One request of one client, with everything that became of it. */
export type CrowdRequest = {
  /** In the request's metadata, by which its generation is found even when no header came. */
  label: string
  isIdempotent: boolean
  tries: { seen: Seen; gateway: Member }[]
}

export type CrowdInput = {
  fleet: GatewayFleet
  apiKeys: readonly string[]
  model: string
  clients: number
}

/** Many clients that ask one request after the other: streams and whole answers, some with a key for retries, some that leave. */
export class ClientCrowd {
  readonly requests: CrowdRequest[] = []
  /** Whole answers so far. */
  whole = 0
  #isOver = false
  #running: Promise<unknown> = Promise.resolve()
  #count = 0

  constructor(private readonly input: CrowdInput) {}

  start(): void {
    this.#running = Promise.all(Array.from({ length: this.input.clients }, () => this.#live()))
  }

  /** No new requests; waits for those that run. */
  async finish(): Promise<void> {
    this.#isOver = true
    await this.#running
  }

  async #live(): Promise<void> {
    while (!this.#isOver) await this.#askOnce()
  }

  async #askOnce(): Promise<void> {
    const { request, question } = this.#invent(this.#count++)
    this.requests.push(request)
    const tries = request.isIdempotent ? TRIES_MAX : 1
    while (request.tries.length < tries) {
      const gateway = this.input.fleet.pick()
      const seen = await ask({ ...question, url: gateway.url })
      request.tries.push({ seen, gateway })
      if (seen.isWhole) this.whole += 1
      // An answer of the server's, also a refusal, ends it; a connection that broke does not.
      if (seen.isWhole || seen.hasLeft || isRefused(seen)) break
    }
    // As clients do that are told to come back later.
    if (request.tries.some(({ seen }) => isRefused(seen))) await pause(PAUSE_MS)
  }

  #invent(number: number): { request: CrowdRequest; question: Omit<Question, 'url'> } {
    const { apiKeys, model } = this.input
    const label = `request-${number}`
    const isIdempotent = number % 7 === 0
    const leaves = !isIdempotent && number % 9 === 0
    const tokens = 5 + Math.floor(Math.random() * 35)
    const body = {
      model,
      metadata: { label },
      messages: [{ role: 'user', content: `write 60 words about ${number}` }],
      max_tokens: tokens,
      stream: leaves || number % 2 === 0,
    }
    const question = {
      apiKey: apiKeys[number % apiKeys.length] ?? '',
      body,
      ...(isIdempotent ? { headers: { 'idempotency-key': label } } : {}),
      ...(leaves ? { leaveAfterEvents: Math.floor(Math.random() * tokens) } : {}),
    }
    return { request: { label, isIdempotent, tries: [] }, question }
  }
}
