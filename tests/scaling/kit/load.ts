import { setTimeout as pause } from 'node:timers/promises'
import { ask, type Question, type Seen } from '@/tests/money/kit/ask'

export type LoadRequest = { label: string; seen: Seen; startedAt: number; endedAt: number }

/** Clients that ask one request after the other, every second one streamed, and note when. Times in `Date.now()`. */
export class Load {
  readonly requests: LoadRequest[] = []
  #isOver = false
  #count = 0
  #running: Promise<unknown> = Promise.resolve()

  constructor(private readonly input: { url: string; apiKeys: readonly string[]; model: string; clients: number }) {}

  start(): void {
    this.#running = Promise.all(Array.from({ length: this.input.clients }, () => this.#live()))
  }

  async finish(): Promise<void> {
    this.#isOver = true
    await this.#running
  }

  get whole(): number {
    return this.requests.filter(({ seen }) => seen.isWhole).length
  }

  get failed(): LoadRequest[] {
    return this.requests.filter(({ seen }) => !seen.isWhole)
  }

  /** The longest that a request took that ran at some time between the two. */
  slowestMs(fromMs: number, toMs: number): number {
    const within = this.requests.filter(({ startedAt, endedAt }) => endedAt >= fromMs && startedAt <= toMs)
    return Math.max(0, ...within.map(({ startedAt, endedAt }) => endedAt - startedAt))
  }

  async #live(): Promise<void> {
    while (!this.#isOver) {
      const number = this.#count++
      const startedAt = Date.now()
      const seen = await ask(this.#invent(number))
      this.requests.push({ label: `load-${number}`, seen, startedAt, endedAt: Date.now() })
      // Whoever is refused comes back in a moment, as clients do.
      if (!seen.isWhole) await pause(50)
    }
  }

  #invent(number: number): Question {
    const { url, apiKeys, model } = this.input
    const body = {
      model,
      metadata: { label: `load-${number}` },
      messages: [{ role: 'user', content: `write 60 words about ${number}` }],
      max_tokens: 5 + (number % 20),
      stream: number % 2 === 0,
    }
    return { url, apiKey: apiKeys[number % apiKeys.length] ?? '', body }
  }
}
