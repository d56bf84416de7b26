import { type HeldAttempts, holdAttempts } from '../byok/hold-attempts'
import type { HoldQuestion } from '../hold-credits'
import type { PlannedAttempts } from '../plan-attempts'

/**
 * Sets aside the most that the inputs can cost: an answer has no tokens of its own.
 * @throws AppError insufficient_credits, key_limit_exceeded, budget_exceeded
 */
export async function holdInputs(
  question: Pick<HoldQuestion, 'principal' | 'prompt'> & { attempts: PlannedAttempts },
): Promise<HeldAttempts> {
  return holdAttempts({ ...question, tokensAsked: 1, isInputOnly: true })
}
