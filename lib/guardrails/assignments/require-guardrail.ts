import { getDb } from '@/lib/db'
import { type GuardrailAddress, guardrailNotFound, whereGuardrail } from '../find-guardrail'

/** The id of a guardrail of the organization. @throws AppError not_found */
export async function requireGuardrail({ organizationId, id }: GuardrailAddress): Promise<string> {
  const row = await getDb().guardrail.findFirst({ where: whereGuardrail({ organizationId, id }), select: { id: true } })
  if (!row) throw guardrailNotFound()
  return row.id
}
