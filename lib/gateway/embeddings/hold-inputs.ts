import { AppError } from '@/lib/core/errors'
import { type HeldAttempts, holdAttempts } from '../byok/hold-attempts'
import type { HoldQuestion } from '../hold-credits'
import type { PlannedAttempts } from '../plan-attempts'

/**
 * Sets aside the most that the inputs can cost: an answer has no tokens of its own.
 * @throws AppError insufficient_credits, key_limit_exceeded
 */
export async function holdInputs(
  question: Pick<HoldQuestion, 'principal' | 'prompt'> & { attempts: PlannedAttempts },
): Promise<HeldAttempts> {
  try {
    return await holdAttempts({ ...question, tokensAsked: 1 })
  } catch (error) {
    throw describeRefusal(error)
  }
}

/** The refusal in words about inputs instead of `max_tokens`. */
function describeRefusal(error: unknown): unknown {
  if (!(error instanceof AppError)) return error
  const { required_usd: required, available_usd: available, ...rest } = error.details
  if (typeof required !== 'string' || typeof available !== 'string') return error
  const isKeyLimit = error.code === 'key_limit_exceeded'
  const whose = isKeyLimit ? "this key's limit" : 'your balance'
  const fix = isKeyLimit ? "Raise the key's limit" : 'Add credits at /credits'
  const { requested_tokens: _requested, affordable_tokens: _affordable, ...kept } = rest
  return new AppError(
    error.code,
    `This request requires more credits (insufficient credits). Its input costs up to $${required}, ` +
      `but ${whose} has $${available} available. ${fix}, or send less input at once.`,
    { ...error, cause: error.cause, details: { ...kept, required_usd: required, available_usd: available } },
  )
}
