/** Entries are forgotten after one to two of these without being used. */
const TURN_MS = 500
const SIZE_MAX = 20_000

/**
 * Remembers which hash belongs to a key, for at most a second after the key's last use: as long as its state is believed
 * without asking the database. Computing the hash costs more than everything else that admits a warm request.
 *
 * Holding raw keys for that second gives nobody anything new: the request that carried one is in the same memory for
 * longer, nothing here is ever listed, logged or sent, and a timer forgets entries also when no request comes. Only keys
 * that exist are entered, so nobody can fill the memory with made-up ones.
 */
export class KeyHashMemory {
  #recent = new Map<string, string>()
  #older = new Map<string, string>()
  #timer: NodeJS.Timeout | undefined

  get(secret: string): string | undefined {
    const recent = this.#recent.get(secret)
    if (recent !== undefined) return recent
    const older = this.#older.get(secret)
    if (older !== undefined) this.remember(secret, older)
    return older
  }

  remember(secret: string, hash: string): void {
    if (this.#recent.size >= SIZE_MAX) return
    this.#recent.set(secret, hash)
    this.#timer ??= setInterval(() => {
      this.#turn()
    }, TURN_MS).unref()
  }

  /** How many keys are held, for the test that they are forgotten. */
  get size(): number {
    return this.#recent.size + this.#older.size
  }

  #turn(): void {
    this.#older = this.#recent
    this.#recent = new Map()
    if (this.#older.size > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
  }
}
