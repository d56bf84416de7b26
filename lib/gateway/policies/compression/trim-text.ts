const GAP = '\n[…]\n'
const GAP_BYTES = Buffer.byteLength(GAP)
/** Less than this of a text says nothing any more. */
const BYTES_MIN = 64

/**
 * Takes the middle out of a text so that at least `bytesLess` bytes of UTF-8 are gone, whole characters only; null when
 * too little would be left.
 */
export function trimText(text: string, bytesLess: number): string | null {
  const bytes = Buffer.from(text)
  const bytesKept = bytes.length - bytesLess - GAP_BYTES
  if (bytesKept < BYTES_MIN) return null
  const headEnd = findCharacterStart(bytes, Math.ceil(bytesKept / 2), -1)
  const tailStart = findCharacterStart(bytes, bytes.length - Math.floor(bytesKept / 2), 1)
  return `${bytes.toString('utf8', 0, headEnd)}${GAP}${bytes.toString('utf8', tailStart)}`
}

/** The nearest place in that direction that is not inside a character. */
function findCharacterStart(bytes: Buffer, position: number, step: 1 | -1): number {
  let index = position
  while (((bytes[index] ?? 0) & 0xc0) === 0x80) index += step
  return index
}
