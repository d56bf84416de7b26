import { AppError } from '@/lib/core/errors'

/** Lets a bounded number of tasks run at once; a bounded number of others wait in order. */
export class Turnstile {
  readonly #waiting: (() => void)[] = []
  readonly #waitingMax: number
  #free: number

  constructor({ runningMax, waitingMax }: { runningMax: number; waitingMax: number }) {
    this.#free = runningMax
    this.#waitingMax = waitingMax
  }

  /** @throws AppError service_unavailable when too many wait already */
  async pass<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free -= 1
    else await this.#wait()
    try {
      return await task()
    } finally {
      const next = this.#waiting.shift()
      // Whoever ends hands its place over, so the count stays as it is.
      if (next) next()
      else this.#free += 1
    }
  }

  #wait(): Promise<void> {
    if (this.#waiting.length >= this.#waitingMax) {
      throw new AppError('service_unavailable', 'Too many files are being read at this moment. Please try again.', {
        retryAfterSeconds: 5,
      })
    }
    return new Promise((resolve) => this.#waiting.push(resolve))
  }
}
