/** Shorter words stand in nearly every message: they are looked for in names alone. */
const WORD_LENGTH_MIN = 3
const BEFORE_LENGTH = 40
const EXCERPT_LENGTH = 140

/** What is looked for, as it is compared: in lower case, without accents. */
export function splitSearch(search: string): string[] {
  return fold(search).split(/\s+/).filter(Boolean)
}

/** Whether the words say enough to open messages for them. */
export function isWorthOpening(words: readonly string[]): boolean {
  return words.some((word) => word.length >= WORD_LENGTH_MIN)
}

/** Whether a text holds every word. */
export function holdsAll(text: string, words: readonly string[]): boolean {
  const folded = fold(text)
  return words.every((word) => folded.includes(word))
}

/** The piece of a text around the longest of the words, in one line. */
export function cutExcerpt(text: string, words: readonly string[]): string {
  const [longest = ''] = words.toSorted((left, right) => right.length - left.length)
  // Where folding changes lengths this is off by some letters, which an excerpt can bear.
  const at = Math.max(fold(text).indexOf(longest), 0)
  const start = at > BEFORE_LENGTH ? at - BEFORE_LENGTH : 0
  const line = text
    .slice(start, start + EXCERPT_LENGTH)
    .replace(/\s+/gu, ' ')
    .trim()
  return `${start > 0 ? '…' : ''}${line}${start + EXCERPT_LENGTH < text.length ? '…' : ''}`
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
