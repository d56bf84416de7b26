import type { ChatDelta, ReasoningDetail } from '@/lib/providers'
import { sealDetail } from './detail-envelope'

/** The format whose signatures and encrypted blocks this API's own models understand as they are. */
export const NATIVE_FORMAT = 'anthropic-claude-v1'

/** A piece of reasoning as this API shows it. */
export type ReasoningPiece =
  /** Pieces with the same `block` belong together; null joins whatever is open. */
  | { kind: 'thinking'; block: number | null; text: string; signature: string | null }
  | { kind: 'redacted'; data: string }

/** Reads the reasoning of a delta, or of a whole message, in order. */
export function readReasoningPieces({
  reasoning,
  reasoning_details,
}: {
  reasoning?: string | null | undefined
  reasoning_details?: ChatDelta['reasoning_details']
}): ReasoningPiece[] {
  const details = reasoning_details ?? []
  const pieces = details.flatMap(toPiece)
  const isTextInDetails = details.some((detail) => detail.text || detail.summary)
  if (isTextInDetails || !reasoning) return pieces
  return [{ kind: 'thinking', block: null, text: reasoning, signature: null }, ...pieces]
}

function toPiece(detail: ReasoningDetail): ReasoningPiece[] {
  const { type, id, format, data, signature } = detail
  // This API has no block for what a provider's own tools did while the model thought.
  if (type === 'reasoning.server_tool_call') return []
  const isNative = format === NATIVE_FORMAT
  if (type === 'reasoning.encrypted') {
    if (!data) return []
    return [{ kind: 'redacted', data: isNative ? data : sealDetail({ type, id, format, data }) }]
  }
  const sealed = isNative || !signature ? (signature ?? null) : sealDetail({ type, id, format, signature })
  return toThinking(detail, sealed)
}

function toThinking({ text, summary, index }: ReasoningDetail, signature: string | null): ReasoningPiece[] {
  const thought = text ?? summary ?? ''
  return thought === '' && !signature ? [] : [{ kind: 'thinking', block: index ?? null, text: thought, signature }]
}
