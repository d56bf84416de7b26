import type { SavedMessage } from '@/lib/schemas/chats'

/** Messages of one save: a few, so that their files fit into a request. */
const SAVE_COUNT = 20
const SAVE_LENGTH_MAX = 12_000_000

/** Messages in their order, in as many saves as their sizes need. */
export function batchMessages(messages: readonly SavedMessage[]): SavedMessage[][] {
  const batches: SavedMessage[][] = []
  let length = 0
  for (const message of messages) {
    const size = JSON.stringify(message).length
    const batch = batches.at(-1)
    if (batch && batch.length < SAVE_COUNT && length + size < SAVE_LENGTH_MAX) {
      batch.push(message)
      length += size
    } else {
      batches.push([message])
      length = size
    }
  }
  return batches
}
