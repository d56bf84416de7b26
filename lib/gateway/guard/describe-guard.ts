import type { Principal } from '@/lib/auth'
import { readGuard, readSpending } from '@/lib/guardrails'
import type { EffectiveGuardrails } from '@/lib/schemas/guardrails'
import { previewPolicy } from './preview-policy'

const MODELS_SHOWN_MAX = 500

/** Which guardrails hold for a key or a member, what is left of their budgets, and which models they can still use. */
export async function describeGuard({
  principal,
  apiKeyId,
  userId,
}: {
  /** Who asks. */
  principal: Principal
  /** About whom; neither: a request of nobody in particular. */
  apiKeyId: string | null
  userId: string | null
}): Promise<EffectiveGuardrails> {
  const { organizationId } = principal
  const guard = await readGuard({ organizationId, apiKeyId, userId })
  const spender = apiKeyId ?? (userId && `user:${userId}`)
  const [budgets, preview] = await Promise.all([
    guard?.hasBudgets && spender ? readSpending({ organizationId, spender }) : [],
    previewPolicy({ principal, policy: guard?.policy ?? [] }),
  ])
  return {
    guardrails: guard ? guard.guardrails.map(({ id, name, scope }) => ({ id, name, scope })) : [],
    budgets,
    ...preview,
    models: preview.models.slice(0, MODELS_SHOWN_MAX),
  }
}
