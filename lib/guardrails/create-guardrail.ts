import { randomUUID } from 'node:crypto'
import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import type { CreateGuardrail, GuardrailObject } from '@/lib/schemas/guardrails'
import { checkRules } from './check-rules'
import { toGuardrailObject, WITH_COUNTS } from './guardrail-object'
import { mergeRules, NO_RULES } from './guardrail-rules'
import { forgetGuardrails } from './read-guardrails'
import { refuseSecondDefault } from './refuse-second-default'

const GUARDRAILS_MAX = 200

export type NewGuardrail = Omit<CreateGuardrail, 'workspace_id'> & {
  organizationId: string
  createdByUserId: string | null
}

/**
 * Makes a guardrail; it holds for nobody until it is assigned or made the organization's default.
 * @throws AppError invalid_request naming the field, conflict for a second default
 */
export async function createGuardrail({
  organizationId,
  createdByUserId,
  ...asked
}: NewGuardrail): Promise<GuardrailObject> {
  const checked = await checkRules(asked)
  if ((await getDb().guardrail.count({ where: { organizationId } })) >= GUARDRAILS_MAX) {
    throw new AppError('conflict', `An organization has at most ${GUARDRAILS_MAX} guardrails. Delete one first.`)
  }
  const row = await refuseSecondDefault(() =>
    getDb().guardrail.create({
      data: {
        id: randomUUID(),
        organizationId,
        createdByUserId,
        name: checked.name,
        description: checked.description || null,
        isDefault: checked.is_default ?? false,
        rules: mergeRules(NO_RULES, checked),
        limitNanos: checked.limit_usd ?? null,
        resetInterval: checked.reset_interval ?? null,
        includesByok: checked.include_byok_in_budgets ?? false,
      },
      include: WITH_COUNTS,
    }),
  )
  forgetGuardrails(organizationId)
  return toGuardrailObject(row)
}
