import { requireVerifiedEmail } from '@/lib/auth'
import { formatNanosAsUsd } from '@/lib/core/money'
import { defineRoute, readClientAddress } from '@/lib/http'
import { redeemCode } from '@/lib/promotions'
import { redeemBody, redeemResponse } from '@/lib/schemas/promotions'

export const POST = defineRoute({
  summary: 'Redeem a promotional code',
  tag: 'Credits',
  auth: 'money',
  body: redeemBody,
  response: redeemResponse,
  status: 201,
  handler: async ({ principal, body, request }) => {
    const { organizationId, userId } = principal
    if (principal.kind === 'session') await requireVerifiedEmail({ userId: principal.userId })
    const address = readClientAddress(request.headers)
    const { grantId, amountNanos, expiresAt } = await redeemCode({ organizationId, userId, code: body.code, address })
    const amount = formatNanosAsUsd(amountNanos)
    return { data: { id: grantId, amount, expires_at: expiresAt?.toISOString() ?? null } }
  },
})
