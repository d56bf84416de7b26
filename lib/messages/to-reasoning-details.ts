import type { ReasoningDetail } from '@/lib/providers'
import type { AssistantBlock } from '@/lib/schemas/messages'
import { openDetail } from './detail-envelope'
import { NATIVE_FORMAT } from './reasoning-pieces'

/** Earlier thinking as reasoning details, in order, so that whoever thought it recognises it. */
export function toReasoningDetails(blocks: readonly AssistantBlock[]): ReasoningDetail[] {
  const details = blocks.flatMap((block): ReasoningDetail[] => {
    if (block.type === 'thinking') return [fromThinking(block.thinking, block.signature ?? '')]
    if (block.type !== 'redacted_thinking') return []
    const sealed = openDetail(block.data)
    return [sealed ?? { type: 'reasoning.encrypted', data: block.data, format: NATIVE_FORMAT }]
  })
  return details.map((detail, index) => ({ ...detail, index }))
}

function fromThinking(thinking: string, signature: string): ReasoningDetail {
  const sealed = openDetail(signature)
  if (sealed?.type === 'reasoning.summary') return { ...sealed, summary: thinking }
  if (sealed) return { ...sealed, type: 'reasoning.text', text: thinking }
  // Without a signature nobody can vouch for the text; it is still worth replaying to models that check none.
  if (signature === '') return { type: 'reasoning.text', text: thinking, signature: null, format: 'unknown' }
  return { type: 'reasoning.text', text: thinking, signature, format: NATIVE_FORMAT }
}
