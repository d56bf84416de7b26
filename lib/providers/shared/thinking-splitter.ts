const OPEN = '<think>'
const CLOSE = '</think>'

export type SplitText = { content: string; reasoning: string }

/**
 * Parts reasoning from the answer where a provider writes both into one text: the text begins with `<think>`, and what
 * follows `</think>` is the answer. Marks anywhere else are the answer's own words. White space around the marks is
 * dropped. It makes no difference into which pieces the text was cut.
 */
export class ThinkingSplitter {
  #state: 'start' | 'opened' | 'thinking' | 'closed' | 'answer' = 'start'
  /** What may be half a mark, or white space before one. */
  #waiting = ''

  /** What this piece adds to the answer and to the reasoning. */
  push(piece: string): SplitText {
    if (this.#state === 'answer') return { content: piece, reasoning: '' }
    this.#waiting += piece
    return this.#advance(false)
  }

  /** What still waits when nothing more comes. */
  end(): SplitText {
    return this.#advance(true)
  }

  #advance(isLast: boolean): SplitText {
    if (this.#state === 'start') this.#readStart(isLast)
    if (this.#state === 'opened' && this.#skipSpace()) this.#state = 'thinking'
    const reasoning = this.#state === 'thinking' ? this.#readThinking(isLast) : ''
    if (this.#state === 'closed' && this.#skipSpace()) this.#state = 'answer'
    const content = this.#state === 'answer' ? this.#take(this.#waiting.length) : ''
    return { content, reasoning }
  }

  /** The state stays while the text may still become the opening mark. */
  #readStart(isLast: boolean): void {
    const begun = this.#waiting.trimStart()
    if (begun.startsWith(OPEN)) {
      this.#waiting = begun.slice(OPEN.length)
      this.#state = 'opened'
    } else if (isLast || !OPEN.startsWith(begun)) {
      this.#state = 'answer'
    }
  }

  #skipSpace(): boolean {
    this.#waiting = this.#waiting.trimStart()
    return this.#waiting !== ''
  }

  #readThinking(isLast: boolean): string {
    const end = this.#waiting.indexOf(CLOSE)
    if (end >= 0) {
      const text = this.#take(end).trimEnd()
      this.#take(CLOSE.length)
      this.#state = 'closed'
      return text
    }
    if (isLast) return this.#take(this.#waiting.length)
    return this.#take(this.#waiting.slice(0, this.#waiting.length - this.#countHalfMark()).trimEnd().length)
  }

  #take(length: number): string {
    const text = this.#waiting.slice(0, length)
    this.#waiting = this.#waiting.slice(length)
    return text
  }

  /** How much of the end may be the beginning of the closing mark. */
  #countHalfMark(): number {
    for (let length = Math.min(CLOSE.length - 1, this.#waiting.length); length > 0; length -= 1)
      if (this.#waiting.endsWith(CLOSE.slice(0, length))) return length
    return 0
  }
}

/** The same for a whole text. */
export function splitThinking(text: string): SplitText {
  const splitter = new ThinkingSplitter()
  const pushed = splitter.push(text)
  const ended = splitter.end()
  return { content: pushed.content + ended.content, reasoning: pushed.reasoning + ended.reasoning }
}
