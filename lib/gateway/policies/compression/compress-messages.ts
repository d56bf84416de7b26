import { estimatePromptTokens } from '../../estimate-tokens'
import { type MessageGroup, type Messages, toMessageGroups } from './message-groups'
import { trimMessage } from './trim-message'

type Message = Messages[number]

export type Compression = {
  messages: Messages
  dropped: number
  trimmed: number
  /** By our count, which is above the usual one. */
  tokensBefore: number
  tokensAfter: number
  /** False: even without everything that may go, it is too long. */
  fits: boolean
}

/** Prompts can be longer than they look: the same margin as where credits are set aside. */
const MARGIN = 1.5
const TOKENS_PER_MESSAGE = 8
/** Bytes of text that are one token by our count, and what its rounding may hide. */
const BYTES_PER_TOKEN = 4 / MARGIN
const BYTES_OF_ROUNDING = 12
/** A remainder below this is not worth keeping of a message. */
const REMAINDER_TOKENS_MIN = 64

/** Tokens of a message by a count that real ones rarely exceed. */
export function countMessageTokens(message: Message): number {
  return Math.ceil(estimatePromptTokens({ messages: [message] }).tokensTypical * MARGIN) + TOKENS_PER_MESSAGE
}

/**
 * Makes a conversation fit by taking out its middle: instructions and the latest turn stay, calls of tools and their
 * results go together, the order stays, and what already fits is not touched. Pure.
 */
export function compressMessages({ messages, tokensMax }: { messages: Messages; tokensMax: number }): Compression {
  const tokens = messages.map(countMessageTokens)
  const tokensBefore = sum(tokens)
  if (tokensBefore <= tokensMax) {
    return { messages, dropped: 0, trimmed: 0, tokensBefore, tokensAfter: tokensBefore, fits: true }
  }
  const groups = toMessageGroups(messages)
  const middle = takeMiddle({ groups, tokens, tokensLess: tokensBefore - tokensMax })
  const kept = messages.map((message, index) => (middle.dropped.has(index) ? null : message))
  const room = tokensMax - (tokensBefore - middle.tokens)
  const trimmed =
    room >= 0 ? restoreRemainder({ messages, kept, last: middle.last, room }) : trimLatest({ groups, kept, room })
  const left = kept.filter((message) => message !== null)
  const tokensAfter = sum(left.map(countMessageTokens))
  const dropped = messages.length - left.length
  return { messages: left, dropped, trimmed, tokensBefore, tokensAfter, fits: tokensAfter <= tokensMax }
}

type Middle = { dropped: Set<number>; tokens: number; last: MessageGroup | null }

/** Widens a hole from the middle of what may go, to both sides in turn, until enough is gone or nothing is left. */
function takeMiddle(input: { groups: MessageGroup[]; tokens: number[]; tokensLess: number }): Middle {
  const free = input.groups.filter((group) => !group.isKept)
  const middle: Middle = { dropped: new Set(), tokens: 0, last: null }
  let low = Math.floor(free.length / 2) - 1
  let high = low + 1
  while (middle.tokens < input.tokensLess && (low >= 0 || high < free.length)) {
    const isLatersTurn = free.length - high >= low + 1
    const group = isLatersTurn ? free[high++] : free[low--]
    if (!group) break
    middle.last = group
    for (let index = group.start; index < group.end; index++) {
      middle.dropped.add(index)
      middle.tokens += input.tokens[index] ?? 0
    }
  }
  return middle
}

type Kept = (Message | null)[]

/** The message that was dropped last may come back shortened, where more room was made than was needed. */
function restoreRemainder(input: { messages: Messages; kept: Kept; last: MessageGroup | null; room: number }): number {
  const { messages, kept, last, room } = input
  const message = last && last.end - last.start === 1 ? messages[last.start] : undefined
  if (!message || !last || room < REMAINDER_TOKENS_MIN) return 0
  const shortened = shortenBy(message, countMessageTokens(message) - room)
  if (!shortened || countMessageTokens(shortened) > room) return 0
  kept[last.start] = shortened
  return 1
}

/** Shortens the texts of what is kept but instructions, the longest first, when dropping everything else was not enough. */
function trimLatest({ groups, kept, room }: { groups: MessageGroup[]; kept: Kept; room: number }): number {
  const indexes = groups
    .filter((group) => group.isKept)
    .flatMap((group) => Array.from({ length: group.end - group.start }, (_, offset) => group.start + offset))
  const sizeOf = (index: number) => (kept[index] ? countMessageTokens(kept[index]) : 0)
  indexes.sort((left, right) => sizeOf(right) - sizeOf(left))
  let missing = -room
  let trimmed = 0
  for (const index of indexes) {
    const message = kept[index]
    if (!message || missing <= 0) break
    const shortened = shortenAsFarAsPossible(message, missing)
    if (!shortened) continue
    missing -= countMessageTokens(message) - countMessageTokens(shortened)
    kept[index] = shortened
    trimmed += 1
  }
  return trimmed
}

/** At least so many tokens less, or three quarters of that and so on, when the message is too short for it. */
function shortenAsFarAsPossible(message: Message, tokensLess: number): Message | null {
  for (let tokens = tokensLess; tokens >= 1; tokens = Math.floor(tokens * 0.75)) {
    const shortened = shortenBy(message, tokens)
    if (shortened) return shortened
  }
  return null
}

function shortenBy(message: Message, tokensLess: number): Message | null {
  return tokensLess <= 0 ? null : trimMessage(message, Math.ceil(tokensLess * BYTES_PER_TOKEN) + BYTES_OF_ROUNDING)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
