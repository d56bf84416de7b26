import { recordWith } from '@/lib/audit-log'
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
    const [area, action] = ['Operator', 'Create a promotional code']
    const event = { organizationId: null, actor: toActor(request, principal), area, action, details: { max: body.max } }
    const describe = (made: { id: string; amountUsd: string }) => ({
      targetId: made.id,
      details: { amount_usd: made.amountUsd },
    })
    const { id, code, amountUsd } = await recordWith({ event, describe }, () =>
      createCode({
        amountNanos: body.amount_usd,
        redemptionsMax: body.max,
        validUntil: body.valid_until ? new Date(body.valid_until) : undefined,
        creditDays: body.credit_days ?? undefined,
      }),
    )
    return { data: { id, code, amount_usd: amountUsd } }
  },
})
