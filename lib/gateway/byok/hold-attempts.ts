import { type CreditHold, holdCredits, type HoldQuestion } from '../hold-credits'
import type { PlannedAttempts } from '../plan-attempts'
import { isCreditRefusal } from '../refuse-credits'

/** After a refusal, our own capacity is not priced again for this long: each refusal costs a query. */
const REFUSED_MS = 1_000
const REMEMBERED_MAX = 10_000

const refusedUntilMs = new Map<string, number>()

export type HeldAttempts = { attempts: PlannedAttempts; credit: CreditHold }

/**
 * Sets aside the most that the planned attempts can cost. Where the credits do not carry our own capacity, the request still
 * runs on the organization's own keys, which need no more than our fee.
 * @throws AppError insufficient_credits, key_limit_exceeded, budget_exceeded
 */
export async function holdAttempts(question: HoldQuestion & { attempts: PlannedAttempts }): Promise<HeldAttempts> {
  const { attempts, principal } = question
  const [first, ...rest] = attempts.filter((attempt) => attempt.own)
  if (!first || rest.length + 1 === attempts.length) return { attempts, credit: await holdCredits(question) }
  const whoPays = `${principal.organizationId} ${principal.kind === 'key' ? principal.key.id : ''}`
  if ((refusedUntilMs.get(whoPays) ?? 0) < performance.now()) {
    try {
      // An answer is not cut short for the sake of a fallback.
      return { attempts, credit: await holdCredits(question, { mayShrink: false }) }
    } catch (error) {
      if (!isCreditRefusal(error)) throw error
      if (refusedUntilMs.size >= REMEMBERED_MAX) refusedUntilMs.clear()
      refusedUntilMs.set(whoPays, performance.now() + REFUSED_MS)
    }
  }
  const own: PlannedAttempts = [first, ...rest]
  return { attempts: own, credit: await holdCredits({ ...question, attempts: own }) }
}
