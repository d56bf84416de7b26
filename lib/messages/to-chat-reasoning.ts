import type { ChatBody } from '@/lib/schemas/chat'
import type { CountTokensBody } from '@/lib/schemas/messages'

/**
 * `thinking` and `output_config.effort` as `reasoning`. A budget goes before an effort, since chat completions take only
 * one of them; switched off goes before both.
 */
export function toChatReasoning({
  thinking,
  output_config,
}: Pick<CountTokensBody, 'thinking' | 'output_config'>): ChatBody['reasoning'] {
  const effort = output_config?.effort ?? undefined
  if (!thinking) return effort ? { effort } : undefined
  if (thinking.type === 'disabled') return { enabled: false }
  const hidden = thinking.display === 'omitted' ? { exclude: true } : {}
  if (thinking.type === 'enabled') return { max_tokens: thinking.budget_tokens, ...hidden }
  return effort ? { effort, ...hidden } : { enabled: true, ...hidden }
}
