import type { FindSpan, Span } from '../detector'
import { findEncoded } from './find-encoded'
import { MARKS, PHRASES } from './phrases'
import { readDigitsAsLetters, toPlainLetters } from './plain-letters'

/** Finds in one text, always further on: each part of it is read once by each kind. */
type Seek = (from: number) => Span | null

/** Texts within texts that are looked into. */
const DEPTH_MAX = 2

/**
 * Makes a finder of attempts to take over a conversation: phrases (in plain letters, whatever they were written in), marks of
 * speakers, and either of them in base64, hexadecimal or escapes. A heuristic: tests/…/injection-corpus.ts says how well it
 * does. It reads no more than the text, in proportional time.
 */
export function createInjectionFinder(): FindSpan {
  // What repeated questions about one text share; gone once it is read to the end.
  let known: { text: string; from: number; seeks: readonly Seek[] } | null = null
  return (text, from) => {
    if (known?.text !== text || from < known.from) known = { text, from, seeks: listSeeks(text, DEPTH_MAX) }
    known.from = from
    const first = findFirst(known.seeks, from)
    if (!first) known = null
    return first
  }
}

function findFirst(seeks: readonly Seek[], from: number): Span | null {
  let first: Span | null = null
  for (const seek of seeks) {
    const span = seek(from)
    if (span && (!first || span.start < first.start)) first = span
  }
  return first
}

function listSeeks(text: string, depth: number): Seek[] {
  const { text: plain, places } = toPlainLetters(text)
  const digits = readDigitsAsLetters(plain)
  const inPlain = (expression: RegExp, read: string) => seekIn(expression, { read, places, length: text.length })
  const seeks = [...PHRASES, ...MARKS].map((expression) => inPlain(expression, plain))
  if (digits !== plain) seeks.push(...PHRASES.map((expression) => inPlain(expression, digits)))
  const spaced = joinSpacedLetters(plain)
  if (spaced) seeks.push(...PHRASES.map((expression) => seekIn(expression, compose(spaced, places, text.length))))
  const isMeant = (decoded: string) => findFirst(listSeeks(decoded, depth - 1), 0) !== null
  return (depth > 0 ? [...seeks, (from: number) => findEncoded(text, from, isMeant)] : seeks).map(onward)
}

type Reading = { read: string; places: readonly number[] | null; length: number }

function seekIn(expression: RegExp, { read, places, length }: Reading): Seek {
  // Every seek has an expression of its own: they stand at different places.
  const own = new RegExp(expression)
  const toPlace = (index: number) => (places ? (places[index] ?? length) : index)
  return (from) => {
    own.lastIndex = places ? findIndex(places, from) : from
    const match = own.exec(read)
    if (!match) return null
    return { start: toPlace(match.index), end: toPlace(match.index + match[0].length - 1) + 1 }
  }
}

/** The first index whose place is at or behind `from`; places only grow. */
function findIndex(places: readonly number[], from: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}

/** Asks again only for what lies behind the last answer. */
function onward(seek: Seek): Seek {
  let next: Span | null | undefined
  return (from) => {
    if (next === undefined || (next !== null && next.start < from)) next = seek(from)
    return next
  }
}

const SPACED = /(?<![\p{L}\p{N}])(?:\p{L}[ .*_·-]){3,60}\p{L}(?![\p{L}\p{N}])/gu

/** `i g n o r e   a l l` with its words put together; null where nothing is written like that. */
function joinSpacedLetters(text: string): { text: string; indexes: number[] } | null {
  const spaced = [...text.matchAll(SPACED)]
  if (spaced.length === 0) return null
  const joined: string[] = []
  const indexes: number[] = []
  const add = (piece: string, at: number) => {
    for (let index = 0; index < piece.length; index++) indexes.push(at + index)
    joined.push(piece)
  }
  let done = 0
  for (const match of spaced) {
    add(text.slice(done, match.index), done)
    for (let index = 0; index < match[0].length; index += 2) add(match[0].charAt(index), match.index + index)
    done = match.index + match[0].length
  }
  add(text.slice(done), done)
  return { text: joined.join(''), indexes }
}

function compose(
  { text, indexes }: { text: string; indexes: number[] },
  places: readonly number[] | null,
  length: number,
): Reading {
  return { read: text, places: indexes.map((index) => (places ? (places[index] ?? length) : index)), length }
}
