import type { Principal } from '@/lib/auth'
import type { ChatBody } from '@/lib/schemas/chat'
import type { GenerationContext } from '../generation-context'
import { openFiles } from './guard-files'
import { guardChat } from './guard-input'
import { readPrincipalGuard } from './read-principal-guard'

/**
 * The body of a request as guardrails let it go on; the very same where none looks at texts.
 * @throws AppError guardrail_blocked
 */
export async function guardBody({
  principal,
  body,
  context,
  request,
}: {
  principal: Principal
  body: ChatBody
  context: GenerationContext
  /** Its signal ends with the client: files at an address are fetched for it. Asked for only then, because it costs. */
  request: Request
}): Promise<ChatBody> {
  const guard = await readPrincipalGuard(principal)
  if (guard === null) return body
  context.guard = guard
  if (guard.userDetectors.length === 0) return body
  const mustRead = guard.userDetectors.some(({ action }) => action !== 'flag')
  const files = await openFiles(body.messages, { signal: request.signal, mustRead })
  return guardChat(body, { guard, context, files })
}
