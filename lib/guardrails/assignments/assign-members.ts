import { getDb } from '@/lib/db'
import type { GuardrailAddress } from '../find-guardrail'
import { forgetGuardrails } from '../read-guardrails'
import { refuseUnknown } from './refuse-unknown'
import { requireGuardrail } from './require-guardrail'

export type MemberTargets = GuardrailAddress & { memberUserIds: readonly string[] }

/**
 * Assigns members to a guardrail; one who had another has this one from now on. It holds for the keys that they made, and for
 * what they do in the dashboard. All or none.
 * @returns how many did not have it before
 * @throws AppError not_found for the guardrail, invalid_request for somebody who is no member
 */
export async function assignMembers({
  userId,
  ...targets
}: MemberTargets & { userId: string | null }): Promise<number> {
  const { organizationId } = targets
  const guardrailId = await requireGuardrail(targets)
  const userIds = [...new Set(targets.memberUserIds)]
  const members = await getDb().membership.findMany({
    where: { organizationId, userId: { in: userIds } },
    select: { userId: true },
  })
  const known = new Set(members.map((member) => member.userId))
  const missing = userIds.find((id) => !known.has(id))
  if (missing !== undefined) throw refuseUnknown({ field: 'member_user_ids', what: 'member', name: missing })
  const assigned = await getDb().$executeRaw`
    INSERT INTO guardrail_member AS a (organization_id, user_id, id, guardrail_id, assigned_by_user_id)
      SELECT ${organizationId}, u, gen_random_uuid(), ${guardrailId}::uuid, ${userId} FROM unnest(${userIds}::text[]) u
      ON CONFLICT (organization_id, user_id) DO UPDATE SET id = EXCLUDED.id, guardrail_id = EXCLUDED.guardrail_id,
        assigned_by_user_id = EXCLUDED.assigned_by_user_id, created_at = now()
        WHERE a.guardrail_id <> EXCLUDED.guardrail_id`
  forgetGuardrails(organizationId)
  return assigned
}
