import type { Principal } from '@/lib/auth'
import type { EmbeddingInput } from '@/lib/providers'
import type { GenerationContext } from '../generation-context'
import { guardEmbeddings } from './guard-input'
import { readPrincipalGuard } from './read-principal-guard'

/**
 * What is to be embedded as guardrails let it go on; the very same where none looks at texts.
 * @throws AppError guardrail_blocked
 */
export async function guardInputs({
  principal,
  context,
  inputs,
}: {
  principal: Principal
  context: GenerationContext
  inputs: EmbeddingInput[]
}): Promise<EmbeddingInput[]> {
  const guard = await readPrincipalGuard(principal)
  if (guard === null) return inputs
  context.guard = guard
  return guard.userDetectors.length === 0 ? inputs : guardEmbeddings(inputs, { guard, context })
}
