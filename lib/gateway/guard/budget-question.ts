import type { Principal } from '@/lib/auth'
import { reserve } from '@/lib/ledger'
import type { PlannedAttempt } from '../plan-route'
import { type Refusal, refuseCredits } from '../refuse-credits'
import { readPrincipalGuard } from './read-principal-guard'

/** Whose money is set aside. */
export type Spender = { organizationId: string; apiKeyId: string | null; memberId: string | null }

/** Keys spend on their own account; people at the dashboard do where a guardrail gives them a budget. */
export async function findSpender(principal: Principal): Promise<Spender> {
  const { organizationId } = principal
  if (principal.kind === 'key') return { organizationId, apiKeyId: principal.key.id, memberId: null }
  const guard = await readPrincipalGuard(principal)
  return { organizationId, apiKeyId: null, memberId: guard?.hasBudgets ? principal.userId : null }
}

/** What the guardrail is called whose budget refused; null when it was another limit. */
export async function nameGuardrail(principal: Principal, { guardrailId }: Refusal): Promise<string | null> {
  if (guardrailId === null) return null
  const guard = await readPrincipalGuard(principal)
  return guard?.guardrails.find(({ id }) => id === guardrailId)?.name ?? 'a guardrail'
}

/**
 * Asks for a nano-dollar and gives it back: a request that costs no credits, because it runs on an own provider key, still
 * needs room in budgets that count those. What runs meanwhile is not counted yet.
 * @throws AppError budget_exceeded
 */
export async function requireOwnKeyBudget({
  principal,
  attempts,
  spender,
}: {
  principal: Principal
  attempts: readonly PlannedAttempt[]
  spender: Spender
}): Promise<void> {
  if (!attempts.some(({ own }) => own)) return
  const guard = await readPrincipalGuard(principal)
  if (!guard?.countsOwnKeys) return
  const result = await reserve({ ...spender, amountNanos: 1n })
  if (result.held) return result.hold.release()
  // Own keys need no credits; only a guardrail may refuse them here.
  if (result.guardrailId === null) return
  const guardrailName = await nameGuardrail(principal, result)
  throw refuseCredits({ refusal: result, neededNanos: 0n, tokens: null, guardrailName })
}
