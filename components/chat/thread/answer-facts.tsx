'use client'

import Link from 'next/link'
import { Usd } from '@/components/layout/usd'
import { formatCount } from '@/lib/client/format-count'
import { formatDecimal } from '@/lib/client/format-decimal'
import type { ChatMessage, ChatResult } from '@/lib/schemas/chats'
import { generationLink } from '../generation-link'
import { useChatActions } from './chat-actions'

/** Who answered, how quickly, and what it cost; the log has the rest. */
export function AnswerFacts({ answer }: { answer: ChatMessage }) {
  const { toName } = useChatActions()
  const { result } = answer
  if (!result) return null
  const isOther = result.model !== null && result.model !== answer.model
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-xs text-muted-foreground tabular-nums">
      {isOther && <span title={result.model ?? ''}>{toName(result.model ?? '')}</span>}
      {result.provider !== null && <span>{result.provider}</span>}
      {result.latency_ms !== null && <span title={describeTimes(result)}>{formatSeconds(result.latency_ms)}</span>}
      {result.completion_tokens !== null && (
        <span title={describeTokens(result)}>
          {formatCount((result.prompt_tokens ?? 0) + result.completion_tokens)} tokens
        </span>
      )}
      {result.cost_usd !== null && <Usd amount={result.cost_usd} />}
      {result.generation_id !== null && (
        <Link
          href={generationLink(result.generation_id)}
          className="underline underline-offset-2 hover:text-foreground"
        >
          Log
        </Link>
      )}
    </p>
  )
}

const formatSeconds = (milliseconds: number): string =>
  `${formatDecimal(milliseconds / 1_000, milliseconds < 10_000 ? 2 : 1)} s`

function describeTimes({ latency_ms: latency, duration_ms: duration }: ChatResult): string {
  const whole = duration === null ? '' : `, whole answer after ${formatSeconds(duration)}`
  return `First token after ${formatSeconds(latency ?? 0)}${whole}`
}

function describeTokens({
  prompt_tokens: prompt,
  completion_tokens: completion,
  reasoning_tokens: reasoning,
}: ChatResult): string {
  const exact = (count: number | null) => formatCount(count ?? 0, 'exact')
  const thought = reasoning ? `, ${exact(reasoning)} of them reasoning` : ''
  return `${exact(prompt)} in, ${exact(completion)} out${thought}`
}
