import { getDb } from '@/lib/db'
import { forgetGuardrails } from '../read-guardrails'
import type { KeyTargets } from './assign-keys'
import type { MemberTargets } from './assign-members'
import { requireGuardrail } from './require-guardrail'

/** Takes a guardrail from keys; those that do not have it are passed over. @throws AppError not_found */
export async function unassignKeys({ keyHashes, ...address }: KeyTargets): Promise<number> {
  const { organizationId } = address
  const guardrailId = await requireGuardrail(address)
  const { count } = await getDb().guardrailKey.deleteMany({
    where: { organizationId, guardrailId, apiKey: { organizationId, hash: { in: [...keyHashes] } } },
  })
  forgetGuardrails(organizationId)
  return count
}

/** The same for members. @throws AppError not_found */
export async function unassignMembers({ memberUserIds, ...address }: MemberTargets): Promise<number> {
  const { organizationId } = address
  const guardrailId = await requireGuardrail(address)
  const { count } = await getDb().guardrailMember.deleteMany({
    where: { organizationId, guardrailId, userId: { in: [...memberUserIds] } },
  })
  forgetGuardrails(organizationId)
  return count
}
