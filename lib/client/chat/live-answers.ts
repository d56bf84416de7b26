/** What has come of an answer that is still being written. */
export type LiveAnswer = { content: string; reasoning: string }

type Listener = () => void

/**
 * Answers that are being written. Whoever shows one listens to it alone and hears of it once a frame, so that a token redraws
 * one answer and nothing else.
 */
export class LiveAnswers {
  readonly #answers = new Map<string, LiveAnswer>()
  readonly #listeners = new Map<string, Set<Listener>>()
  readonly #changed = new Set<string>()
  #isWaiting = false

  get(id: string): LiveAnswer | undefined {
    return this.#answers.get(id)
  }

  begin(id: string): void {
    this.#answers.set(id, { content: '', reasoning: '' })
    this.#tell(id)
  }

  add(id: string, { content, reasoning }: LiveAnswer): void {
    const before = this.#answers.get(id)
    if (!before || (content === '' && reasoning === '')) return
    this.#answers.set(id, { content: before.content + content, reasoning: before.reasoning + reasoning })
    this.#tell(id)
  }

  end(id: string): void {
    this.#answers.delete(id)
    this.#tell(id)
  }

  subscribe(id: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(id) ?? new Set()
    this.#listeners.set(id, listeners.add(listener))
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) this.#listeners.delete(id)
    }
  }

  #tell(id: string): void {
    this.#changed.add(id)
    if (this.#isWaiting) return
    this.#isWaiting = true
    requestAnimationFrame(() => this.#tellAll())
  }

  #tellAll(): void {
    this.#isWaiting = false
    const changed = [...this.#changed]
    this.#changed.clear()
    for (const id of changed) for (const listener of this.#listeners.get(id) ?? []) listener()
  }
}
