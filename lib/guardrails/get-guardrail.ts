import { getDb } from '@/lib/db'
import type { GuardrailObject } from '@/lib/schemas/guardrails'
import { type GuardrailAddress, guardrailNotFound, whereGuardrail } from './find-guardrail'
import { toGuardrailObject, WITH_COUNTS } from './guardrail-object'

/** One guardrail of the organization. @throws AppError not_found */
export async function getGuardrail(address: GuardrailAddress): Promise<GuardrailObject> {
  const row = await getDb().guardrail.findFirst({ where: whereGuardrail(address), include: WITH_COUNTS })
  if (!row) throw guardrailNotFound()
  return toGuardrailObject(row)
}
