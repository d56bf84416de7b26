import { recordEvent } from '@/lib/audit-log'
import { defineRoute } from '@/lib/http'
import { createCode, listCodes } from '@/lib/promotions'
import { createdPromotionResponse, createPromotionBody, promotionsResponse } from '@/lib/schemas/operator'
import { toActor } from '../to-actor'

export const GET = defineRoute({
  summary: 'List promotional codes',
  tag: 'Operator',
  auth: 'operator',
  response: promotionsResponse,
  handler: async () => {
    const codes = await listCodes()
    const data = codes.map((code) => ({
      id: code.id,
      label: code.label,
      amount_usd: code.amountUsd,
      redemptions: code.redemptions,
      redemptions_max: code.redemptionsMax,
      valid_until: code.validUntil,
      credit_days: code.creditDays,
      is_disabled: code.isDisabled,
    }))
    return { data }
  },
})

export const POST = defineRoute({
  summary: 'Create a promotional code',
  tag: 'Operator',
  auth: 'operator',
  body: createPromotionBody,
  response: createdPromotionResponse,
  status: 201,
  handler: async ({ request, principal, body }) => {
    const { id, code, amountUsd } = await createCode({
      amountNanos: body.amount_usd,
      redemptionsMax: body.max,
      validUntil: body.valid_until ? new Date(body.valid_until) : undefined,
      creditDays: body.credit_days ?? undefined,
    })
    const actor = toActor(request, principal)
    const details = { amount_usd: amountUsd, max: body.max }
    const [area, action] = ['Operator', 'Create a promotional code']
    await recordEvent({ organizationId: null, actor, area, action, targetId: id, details })
    return { data: { id, code, amount_usd: amountUsd } }
  },
})
