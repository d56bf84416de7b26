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
  /** UTF-16 units of everything that the model wrote. */
  textLength = 0
  readonly toolCalls = new ToolCallJudge()

  add(part: StreamPart): void {
    if (part.type === 'delta') {
      this.textLength += measureDelta(part.delta)
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

function measureDelta({ content = '', reasoning = '', refusal = '', tool_calls = [] }: ChatDelta): number {
  const text = content.length + reasoning.length + refusal.length
  return tool_calls.reduce(
    (sum, { function: call }) => sum + (call?.name ?? '').length + (call?.arguments ?? '').length,
    text,
  )
}
