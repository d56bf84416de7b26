import type { Conversation } from './find-conversation'

/**
 * The randomness of a plan. Requests of one conversation draw the same numbers in every process, so that they meet the
 * same endpoint without any process telling another; over conversations the draws are as uniform as any.
 */
export function createDraw(conversation: Conversation | null): () => number {
  if (conversation === null) return Math.random
  let state = Buffer.from(conversation.key.slice(0, 8), 'base64').readUInt32LE()
  // Mulberry32, a generator of 32 bits of state in the public domain.
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
