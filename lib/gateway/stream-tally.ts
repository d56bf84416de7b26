import type { ChatDelta, FinishReason, ProviderUsage, StreamPart } from '@/lib/providers'
import { ToolCallJudge } from './judge-tool-calls'

/** What a stream has shown so far, for its bill: never the content itself. */
export class StreamTally {
  usage: ProviderUsage | null = null
  upstreamId: string | null = null
  /** The tier that served it, where the provider says so. */
  serviceTier: string | null = null
  finishReason: FinishReason | null = null
  nativeFinishReason: string | null = null
  /** UTF-8 bytes of everything that the model wrote. */
  textBytes = 0
  readonly toolCalls = new ToolCallJudge()

  add(part: StreamPart): void {
    if (part.type === 'delta') {
      this.textBytes += measureDelta(part.delta)
      if (part.delta.tool_calls) this.toolCalls.add(part.choiceIndex, part.delta.tool_calls)
    } else if (part.type === 'usage') this.usage = part.usage
    else if (part.type === 'metadata') {
      this.upstreamId = part.upstreamId ?? this.upstreamId
      this.serviceTier = part.serviceTier ?? this.serviceTier
    } else if (part.type === 'finish') {
      this.finishReason = part.finishReason
      this.nativeFinishReason = part.nativeFinishReason
    }
  }
}

function measureDelta({ content, reasoning, refusal, tool_calls }: ChatDelta): number {
  let bytes = 0
  if (content) bytes += Buffer.byteLength(content)
  if (reasoning) bytes += Buffer.byteLength(reasoning)
  if (refusal) bytes += Buffer.byteLength(refusal)
  if (!tool_calls) return bytes
  return tool_calls.reduce(
    (sum, { function: call }) => sum + Buffer.byteLength(call?.name ?? '') + Buffer.byteLength(call?.arguments ?? ''),
    bytes,
  )
}
