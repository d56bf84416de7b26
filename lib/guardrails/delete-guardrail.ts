import { getDb } from '@/lib/db'
import { type GuardrailAddress, guardrailNotFound, whereGuardrail } from './find-guardrail'
import { forgetGuardrails } from './read-guardrails'

/** Deletes a guardrail with its assignments; what it found stays noted. @throws AppError not_found */
export async function deleteGuardrail(address: GuardrailAddress): Promise<void> {
  const { count } = await getDb().guardrail.deleteMany({ where: whereGuardrail(address) })
  if (count === 0) throw guardrailNotFound()
  forgetGuardrails(address.organizationId)
}
