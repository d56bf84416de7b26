import { getDb } from '@/lib/db'
import type { KeyAssignment, MemberAssignment } from '@/lib/schemas/guardrails'
import { requireGuardrail } from './require-guardrail'

export type AssignmentListing = {
  organizationId: string
  /** Absent: of all guardrails. */
  guardrailId?: string | undefined
  offset: number
  limit: number
}

const NEWEST_FIRST = [{ createdAt: 'desc' }, { id: 'asc' }] as const

/** Which keys are assigned, the newest assignment first. @throws AppError not_found */
export async function listKeyAssignments({
  offset,
  limit,
  ...which
}: AssignmentListing): Promise<{ assignments: KeyAssignment[]; totalCount: number }> {
  const where = { ...(await toWhere(which)), apiKey: { organizationId: which.organizationId, deletedAt: null } }
  const [rows, totalCount] = await Promise.all([
    getDb().guardrailKey.findMany({
      where,
      include: { apiKey: { select: { hash: true, name: true, label: true } } },
      orderBy: [...NEWEST_FIRST],
      skip: offset,
      take: limit,
    }),
    getDb().guardrailKey.count({ where }),
  ])
  const assignments = rows.map(({ apiKey, ...row }) => ({
    id: row.id,
    guardrail_id: row.guardrailId,
    key_hash: apiKey.hash,
    key_name: apiKey.name,
    key_label: apiKey.label,
    assigned_by: row.assignedByUserId,
    created_at: row.createdAt.toISOString(),
  }))
  return { assignments, totalCount }
}

/** The same for members. @throws AppError not_found */
export async function listMemberAssignments({
  offset,
  limit,
  ...which
}: AssignmentListing): Promise<{ assignments: MemberAssignment[]; totalCount: number }> {
  const where = await toWhere(which)
  const [rows, totalCount] = await Promise.all([
    getDb().guardrailMember.findMany({ where, orderBy: [...NEWEST_FIRST], skip: offset, take: limit }),
    getDb().guardrailMember.count({ where }),
  ])
  const assignments = rows.map((row) => ({
    id: row.id,
    guardrail_id: row.guardrailId,
    organization_id: row.organizationId,
    user_id: row.userId,
    assigned_by: row.assignedByUserId,
    created_at: row.createdAt.toISOString(),
  }))
  return { assignments, totalCount }
}

async function toWhere({ organizationId, guardrailId }: Pick<AssignmentListing, 'organizationId' | 'guardrailId'>) {
  if (guardrailId === undefined) return { organizationId }
  return { organizationId, guardrailId: await requireGuardrail({ organizationId, id: guardrailId }) }
}
