import type { Span } from './detector'

const ESCAPE_LENGTH_MAX = 6

type Place = {
  text: string
  /** No escape goes over this position. */
  floor: number
}

/** The last place at or before `cut` where a text may be cut: not within a character, nor, in JSON, within an escape. */
export function alignCut({ cut, isJson, ...where }: Place & { cut: number; isJson: boolean }): number {
  const { text } = where
  if (cut <= 0) return cut
  const escapeStart = isJson ? findEscape(where, cut) : null
  const place = escapeStart ?? cut
  return isHighSurrogate(text, place - 1) ? place - 1 : place
}

/** A match in a JSON string with the escapes that it cuts into. */
export function alignSpan({ start, end }: Span, where: Place): Span {
  const endEscape = findEscape(where, end)
  return {
    start: findEscape(where, start) ?? start,
    end: endEscape === null ? end : endEscape + measureEscape(where.text, endEscape),
  }
}

/** Where the escape begins that `place` is within; null when it is within none. */
function findEscape({ text, floor }: Place, place: number): number | null {
  for (let start = Math.max(floor, place - ESCAPE_LENGTH_MAX + 1); start < place; start++) {
    if (text.charAt(start) !== '\\' || isEscaped({ text, floor }, start)) continue
    if (place < start + measureEscape(text, start)) return start
  }
  return null
}

function measureEscape(text: string, start: number): number {
  return text.charAt(start + 1) === 'u' ? ESCAPE_LENGTH_MAX : 2
}

/** Whether the character is the second of an escape: an odd number of backslashes stands before it. */
function isEscaped({ text, floor }: Place, index: number): boolean {
  let first = index
  while (first > floor && text.charAt(first - 1) === '\\') first--
  return (index - first) % 2 === 1
}

function isHighSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code >= 0xd800 && code <= 0xdbff
}
