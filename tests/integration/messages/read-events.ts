import { expect } from 'vitest'

type MessageEvent = { type: string; index?: number; [field: string]: unknown }

/** The events of a streamed message; each must have its name on a line of its own and nothing else around it. */
export function readEvents(text: string): MessageEvent[] {
  expect(text.endsWith('\n\n')).toBe(true)
  return text
    .slice(0, -2)
    .split('\n\n')
    .map((block) => {
      const [, name, data = ''] = /^event: (\w+)\ndata: (.+)$/.exec(block) ?? []
      const event = JSON.parse(data) as MessageEvent
      expect(event.type).toBe(name)
      return event
    })
}

type Block = {
  type: string
  text?: string
  thinking?: string
  signature?: string
  json?: string
  [field: string]: unknown
}

/** Joins a stream's blocks as clients do, checking that each begins, grows and ends under its own index, in order. */
export function joinBlocks(events: readonly MessageEvent[]): Block[] {
  const blocks: Block[] = []
  let open: number | null = null
  for (const event of events) {
    if (event.type === 'content_block_start') {
      expect(open).toBeNull()
      expect(event.index).toBe(blocks.length)
      open = blocks.length
      blocks.push({ ...(event.content_block as Block) })
    } else if (event.type === 'content_block_delta') {
      expect(event.index).toBe(open)
      const delta = event.delta as Record<string, string>
      const block = blocks[open ?? -1]
      if (block) growBlock(block, delta)
    } else if (event.type === 'content_block_stop') {
      expect(event.index).toBe(open)
      open = null
    }
  }
  expect(open).toBeNull()
  return blocks
}

/** Where each kind of delta goes: from its field to the block's. */
const FIELDS = new Map([
  ['text_delta', ['text', 'text']],
  ['thinking_delta', ['thinking', 'thinking']],
  ['signature_delta', ['signature', 'signature']],
  ['input_json_delta', ['partial_json', 'json']],
])

function growBlock(block: Block, delta: Record<string, string>): void {
  const [from = '', to = ''] = FIELDS.get(delta.type ?? '') ?? []
  const before = block[to]
  block[to] = (typeof before === 'string' ? before : '') + (delta[from] ?? '')
}
