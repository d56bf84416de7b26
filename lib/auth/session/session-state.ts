import { getPool } from '@/lib/db'
import type { OrganizationRole } from '@/lib/schemas/organizations'
import { createSharedCache } from '@/lib/shared-state'

type MembershipState = { organizationId: string; isFrozen: boolean; role: OrganizationRole }

/** What decides whether a person's session holds, and in which organizations it can work. */
export type SessionState = {
  sessionVersion: number
  isEmailVerified: boolean
  isOperator: boolean
  /** The one that the person joined first, their personal one, comes first. */
  memberships: readonly MembershipState[]
}

type Row = {
  id: string
  session_version: number
  email_verified_at: Date | null
  is_operator: boolean
  organization_id: string
  is_frozen: boolean
  role: OrganizationRole
}

const SELECT_BY_USER = `
  SELECT app_user.id, session_version, email_verified_at, is_operator, organization_id, role,
         frozen_at IS NOT NULL AS is_frozen
  FROM app_user JOIN membership ON membership.user_id = app_user.id
       JOIN organization ON organization.id = membership.organization_id
  WHERE app_user.id = ANY($1) AND closed_at IS NULL
  ORDER BY app_user.id, membership.created_at, organization_id`

const cache = createSharedCache<SessionState>({
  name: 'session',
  loadMany: loadStates,
  sizeMax: 10_000,
  freshMs: 300,
  staleMs: 1_000,
})

/** The state behind a person's sessions as it was at most one second ago; null when the person is gone. */
export function readSessionState(userId: string): Promise<SessionState | null> {
  return cache.get(userId)
}

/** Makes this process see a change at once; the others see it within a second. */
export function forgetSessionState(userId: string): void {
  cache.forget(userId)
}

async function loadStates(userIds: readonly string[]): Promise<ReadonlyMap<string, SessionState>> {
  const { rows } = await getPool().query<Row>({ name: 'session-state', text: SELECT_BY_USER, values: [userIds] })
  const states = new Map<string, SessionState>()
  for (const row of rows) {
    const memberships = [...(states.get(row.id)?.memberships ?? []), toMembership(row)]
    states.set(row.id, { memberships, ...toPersonState(row) })
  }
  return states
}

function toPersonState(row: Row): Omit<SessionState, 'memberships'> {
  return {
    sessionVersion: row.session_version,
    isEmailVerified: row.email_verified_at !== null,
    isOperator: row.is_operator,
  }
}

function toMembership(row: Row): MembershipState {
  return { organizationId: row.organization_id, isFrozen: row.is_frozen, role: row.role }
}
