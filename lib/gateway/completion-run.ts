import type { GenerationAttempt } from '@/lib/ledger'
import type { ChatBody } from '@/lib/schemas/chat'
import type { AnswerFormat } from './answer-format'
import type { PromptSize } from './estimate-tokens'
import type { CallContent } from './content/call-content'
import type { FreeQuota } from './free-quota'
import type { GenerationContext } from './generation-context'
import type { CreditHold } from './hold-credits'
import type { RouteReport } from './plan/describe-route'
import type { PlannedAttempt } from './plan-route'
import type { Conversation } from './sticky'

/** A request whose answer has begun: everything that giving and billing it needs. */
export type CompletionRun = {
  body: ChatBody
  /** The API that the caller spoke. */
  format: AnswerFormat
  context: GenerationContext
  credit: CreditHold
  freeQuota: FreeQuota
  /** The one that answers. */
  attempt: PlannedAttempt
  /** All that were tried, this one last. */
  records: GenerationAttempt[]
  prompt: PromptSize
  /** The answer has no content: it is given for free. */
  isEmpty: boolean
  /** The bound that went upstream. */
  tokensMax: number
  /** Milliseconds from the request to the first token. */
  latencyMs: number
  headers: Record<string, string>
  /** Null unless the caller asked how its request is routed. */
  route: RouteReport | null
  /** Null where it does not matter which endpoint a conversation meets. */
  conversation: Conversation | null
  /** What was read and sent for it. */
  content: Pick<CallContent, 'annotations' | 'sent' | 'documentNanos'>
}
