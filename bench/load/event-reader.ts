const NEWLINE = 10
const QUOTE = 34
const CONTENT = '"content":"'
const DONE = Buffer.from('data: [DONE]\n\n')

/** What a client sees of a stream while it arrives in pieces: how many events, its first token, and whether it ended well. */
export class EventReader {
  events = 0
  hasToken = false
  #tail = Buffer.alloc(0)

  reset(): void {
    this.events = 0
    this.hasToken = false
    this.#tail = Buffer.alloc(0)
  }

  /** @returns how many events ended in this piece */
  read(piece: Buffer): number {
    const count = this.#countEnds(piece)
    this.events += count
    if (!this.hasToken) this.hasToken = hasToken(piece)
    // The pieces belong to whoever received them: only a copy of the end is kept.
    this.#tail =
      piece.length >= DONE.length
        ? Buffer.from(piece.subarray(-DONE.length))
        : Buffer.concat([this.#tail, piece]).subarray(-DONE.length)
    return count
  }

  /** The last bytes say that nothing is missing. */
  get isWhole(): boolean {
    return this.#tail.equals(DONE)
  }

  /** An event ends with an empty line, which may lie across two pieces. */
  #countEnds(piece: Buffer): number {
    const isSplit = this.#tail.at(-1) === NEWLINE && this.#tail.at(-2) !== NEWLINE && piece[0] === NEWLINE
    let count = isSplit ? 1 : 0
    for (let at = piece.indexOf('\n\n'); at !== -1; at = piece.indexOf('\n\n', at + 2)) count += 1
    return count
  }
}

/** The chunk that opens a stream has an empty content; a comment that keeps it alive has none. */
function hasToken(piece: Buffer): boolean {
  for (let at = piece.indexOf(CONTENT); at !== -1; at = piece.indexOf(CONTENT, at + 1)) {
    if (piece[at + CONTENT.length] !== QUOTE) return true
  }
  return false
}
