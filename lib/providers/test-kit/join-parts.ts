import type { FinishReason, ProviderUsage, ReasoningDetail, StreamPart, ToolCall, ToolCallDelta } from '../spec'

export type JoinedStream = {
  content: string
  reasoning: string
  details: ReasoningDetail[]
  toolCalls: ToolCall[]
  finishReason: FinishReason | undefined
  usage: ProviderUsage | undefined
  isEnded: boolean
}

/** Puts a stream together as a client does: tool calls by index, reasoning blocks by type and index. */
export function joinParts(parts: readonly StreamPart[]): JoinedStream {
  const deltas = parts.filter((part) => part.type === 'delta').map((part) => part.delta)
  return {
    content: deltas.map((delta) => delta.content ?? '').join(''),
    reasoning: deltas.map((delta) => delta.reasoning ?? '').join(''),
    details: joinDetails(deltas.flatMap((delta) => delta.reasoning_details ?? [])),
    toolCalls: joinToolCalls(deltas.flatMap((delta) => delta.tool_calls ?? [])),
    finishReason: parts.findLast((part) => part.type === 'finish')?.finishReason,
    usage: parts.findLast((part) => part.type === 'usage')?.usage,
    isEnded: parts.some((part) => part.type === 'end'),
  }
}

function joinToolCalls(deltas: readonly ToolCallDelta[]): ToolCall[] {
  const calls: ToolCall[] = []
  for (const { index, id, function: piece } of deltas) {
    const call = (calls[index] ??= {
      id: id ?? '',
      type: 'function',
      function: { name: piece?.name ?? '', arguments: '' },
    })
    call.function.arguments += piece?.arguments ?? ''
  }
  return calls
}

function joinDetails(details: readonly ReasoningDetail[]): ReasoningDetail[] {
  return details.reduce<ReasoningDetail[]>((joined, detail) => {
    const last = joined.at(-1)
    if (last?.type !== 'reasoning.text' || detail.type !== last.type || detail.index !== last.index)
      return [...joined, detail]
    return [...joined.slice(0, -1), { ...last, ...detail, text: (last.text ?? '') + (detail.text ?? '') }]
  }, [])
}
