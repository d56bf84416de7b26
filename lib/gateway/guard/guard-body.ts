import type { Principal } from '@/lib/auth'
import type { ChatBody } from '@/lib/schemas/chat'
import type { GenerationContext } from '../generation-context'
import { guardMessages } from './guard-input'
import { readPrincipalGuard } from './read-principal-guard'

/**
 * The body of a request as guardrails let it go on; the very same where none looks at texts.
 * @throws AppError guardrail_blocked
 */
export async function guardBody({
  principal,
  body,
  context,
}: {
  principal: Principal
  body: ChatBody
  context: GenerationContext
}): Promise<ChatBody> {
  const guard = await readPrincipalGuard(principal)
  if (guard === null) return body
  context.guard = guard
  return guard.userDetectors.length === 0
    ? body
    : { ...body, messages: guardMessages(body.messages, { guard, context }) }
}
