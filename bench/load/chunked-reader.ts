const LINE_FEED = 10
const STATUS_AT = 'HTTP/1.1 '.length
const STATUS_DIGITS = 3
const HEX = 16

/** Reads one HTTP/1.1 answer with a chunked body, or one of a stated length, cut anywhere. */
export class ChunkedReader {
  status = 0
  isComplete = false
  /** Headers, a chunk's length, its bytes, the line end behind it, or what comes after the last one. */
  #part: 'head' | 'size' | 'bytes' | 'gap' | 'trailer' = 'head'
  #line = ''
  #left = 0
  #isChunked = false

  /** Hands each part of the body on as it lies in `bytes`, without copying it. */
  read(bytes: Buffer, take: (piece: Buffer) => void): void {
    let at = 0
    while (at < bytes.length && !this.isComplete) {
      if (this.#part === 'bytes') {
        const end = Math.min(bytes.length, at + this.#left)
        take(bytes.subarray(at, end))
        this.#left -= end - at
        at = end
        if (this.#left === 0) this.#endBytes()
      } else at = this.#readLine(bytes, at)
    }
  }

  #endBytes(): void {
    if (this.#isChunked) this.#part = 'gap'
    else this.isComplete = true
  }

  #readLine(bytes: Buffer, from: number): number {
    const feed = bytes.indexOf(LINE_FEED, from)
    const end = feed === -1 ? bytes.length : feed + 1
    this.#line += bytes.toString('latin1', from, end)
    if (feed === -1) return end
    const line = this.#line.trimEnd()
    this.#line = ''
    this.#takeLine(line)
    return end
  }

  #takeLine(line: string): void {
    if (this.#part === 'head') this.#takeHead(line)
    else if (this.#part === 'gap') this.#part = 'size'
    else if (this.#part === 'trailer') this.isComplete = line === ''
    else {
      this.#left = Number.parseInt(line, HEX)
      this.#part = this.#left === 0 ? 'trailer' : 'bytes'
    }
  }

  #takeHead(line: string): void {
    if (this.status === 0) this.status = Number(line.slice(STATUS_AT, STATUS_AT + STATUS_DIGITS))
    else if (line === '') {
      this.#part = this.#isChunked ? 'size' : 'bytes'
      if (!this.#isChunked && this.#left === 0) this.isComplete = true
    } else this.#takeHeader(line.toLowerCase())
  }

  #takeHeader(line: string): void {
    if (line.startsWith('transfer-encoding:')) this.#isChunked = line.endsWith('chunked')
    else if (line.startsWith('content-length:')) this.#left = Number(line.slice('content-length:'.length))
  }
}
