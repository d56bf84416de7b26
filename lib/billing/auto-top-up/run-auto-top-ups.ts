import { getTopUpStop } from '@/lib/ledger'
import { getLogger } from '@/lib/observability'
import { beginAttempt } from './begin-attempt'
import { chargeAttempt } from './charge-attempt'
import { findWork } from './find-work'
import { settleAttempt } from './settle-attempt'

/** Calls to Stripe at once, far below its limit of a hundred a second. */
const PARALLEL = 10

async function runOne(organizationId: string, mayCharge: boolean): Promise<void> {
  try {
    const attempt = await beginAttempt({ organizationId, mayCharge })
    if (attempt === null) return
    await settleAttempt(attempt, await chargeAttempt(attempt))
  } catch (error) {
    getLogger().warn({ organizationId, err: error }, 'an auto top-up could not be finished; it will be taken up again')
  }
}

/** Buys for every organization that runs low, and resolves what was begun and never ended. For the worker, every second. */
export async function runAutoTopUps(): Promise<void> {
  const waiting = await findWork()
  if (waiting.length === 0) return
  // What was begun is resolved all the same: a card may have paid.
  const mayCharge = !(await getTopUpStop()).stopped
  const take = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await runOne(next, mayCharge)
  }
  await Promise.all(Array.from({ length: Math.min(PARALLEL, waiting.length) }, take))
}
