import { type AuditState, getAuditState } from './get-audit-state'

export interface TopUpStop {
  stopped: boolean
  /** The broken invariants that nobody acknowledged. */
  invariants: string[]
}

/**
 * Whether the audit has stopped everything that would start taking money. Ask before a checkout or an automatic top-up;
 * never before crediting money that was paid.
 */
export async function getTopUpStop(): Promise<TopUpStop> {
  return readTopUpStop(await getAuditState())
}

/** The same from a state that is at hand. */
export function readTopUpStop(state: AuditState): TopUpStop {
  const invariants = state.invariants
    .filter((found) => found.violations > found.acknowledged)
    .map((found) => found.invariant)
  return { stopped: invariants.length > 0, invariants }
}
