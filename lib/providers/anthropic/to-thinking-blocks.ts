import type { ReasoningDetail } from '../spec'

export const CLAUDE_FORMAT = 'anthropic-claude-v1'

type ThinkingBlock =
  { type: 'thinking'; thinking: string; signature: string } | { type: 'redacted_thinking'; data: string }

/**
 * Earlier thinking in Anthropic's form, in order. Only signed or encrypted blocks of Claude's own are taken: Anthropic
 * checks the signature and answers 400 to any other. Clients that collected a stream's deltas without joining them give
 * one block in pieces, the signature last; the pieces are joined here.
 */
export function readThinkingBlocks(details: readonly ReasoningDetail[] | null | undefined): ThinkingBlock[] {
  const blocks: ThinkingBlock[] = []
  let text = ''
  for (const detail of details ?? []) {
    if (!isClaude(detail)) continue
    if (detail.type === 'reasoning.encrypted' && detail.data)
      blocks.push({ type: 'redacted_thinking', data: detail.data })
    if (detail.type !== 'reasoning.text') continue
    text += detail.text ?? ''
    if (!detail.signature) continue
    blocks.push({ type: 'thinking', thinking: text, signature: detail.signature })
    text = ''
  }
  return blocks
}

function isClaude({ format }: ReasoningDetail): boolean {
  return format === CLAUDE_FORMAT
}
