const ASCII_END = 0x7f
const BYTE_ORDER_MARK_START = 0xef
const BYTE_ORDER_MARK = '\uFEFF'

type TextPieces = {
  /** The text that these bytes complete. */
  push: (chunk: Uint8Array) => string
  /** What is left when the bytes ended. */
  end: () => string
}

/**
 * Decodes UTF-8 that comes in pieces, without the byte order mark at its beginning. Most pieces end where a character ends:
 * those are decoded at once, for a fraction of what a decoder costs that remembers halves.
 */
export function createTextDecoder(): TextPieces {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let isHalf = false
  let isFirst = true
  const decode = (chunk: Uint8Array): string => {
    const endsWhole = (chunk[chunk.length - 1] ?? 0) <= ASCII_END
    if (endsWhole && !isHalf) return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('utf8')
    isHalf = !endsWhole
    return decoder.decode(chunk, { stream: true })
  }
  return {
    push: (chunk) => {
      if (chunk.length === 0) return ''
      const mayBeMarked = isFirst && (isHalf || chunk[0] === BYTE_ORDER_MARK_START)
      const text = decode(chunk)
      if (text !== '') isFirst = false
      return mayBeMarked && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
    },
    end: () => decoder.decode(),
  }
}
