import { getDb } from '@/lib/db'
import type { GuardrailObject, UpdateGuardrail } from '@/lib/schemas/guardrails'
import { checkRules } from './check-rules'
import { type GuardrailAddress, guardrailNotFound, whereGuardrail } from './find-guardrail'
import { getGuardrail } from './get-guardrail'
import { guardrailRules, mergeRules } from './guardrail-rules'
import { forgetGuardrails } from './read-guardrails'
import { refuseSecondDefault } from './refuse-second-default'

/**
 * Changes the fields that are given; every process follows within a second.
 * @throws AppError not_found, invalid_request naming the field, conflict for a second default
 */
export async function updateGuardrail({
  organizationId,
  id,
  ...asked
}: UpdateGuardrail & GuardrailAddress): Promise<GuardrailObject> {
  const where = whereGuardrail({ organizationId, id })
  const checked = await checkRules(asked)
  await refuseSecondDefault(() =>
    getDb().$transaction(async (database) => {
      // Two changes at once to different fields of the rules must not undo each other.
      await database.$queryRaw`SELECT 1 FROM guardrail WHERE organization_id = ${organizationId} AND id = ${id}::uuid FOR UPDATE`
      const before = await database.guardrail.findFirst({ where, select: { rules: true } })
      if (!before) throw guardrailNotFound()
      await database.guardrail.updateMany({
        where,
        data: {
          // Prisma leaves a column alone where the value is undefined.
          name: checked.name,
          description: checked.description === '' ? null : checked.description,
          isDefault: checked.is_default,
          rules: mergeRules(guardrailRules.parse(before.rules), checked),
          limitNanos: checked.limit_usd,
          resetInterval: checked.reset_interval,
          includesByok: checked.include_byok_in_budgets,
        },
      })
    }),
  )
  forgetGuardrails(organizationId)
  return getGuardrail(where)
}
