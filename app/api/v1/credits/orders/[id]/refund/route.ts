import { previewRefund, requestRefund } from '@/lib/billing'
import { defineRoute } from '@/lib/http'
import { refundBody, refundObject, refundParams, refundPreview, refundPreviewQuery } from '@/lib/schemas/refunds'

export const GET = defineRoute({
  summary: 'What giving unspent credits of a purchase back would return',
  tag: 'Credits',
  auth: 'billing',
  params: refundParams,
  query: refundPreviewQuery,
  response: refundPreview,
  handler: ({ principal, params, query }) =>
    previewRefund({
      organizationId: principal.organizationId,
      orderId: params.id,
      creditCents: query.amount_usd ?? null,
    }),
})

export const POST = defineRoute({
  summary: 'Give unspent credits of a purchase back',
  tag: 'Credits',
  auth: 'billing',
  params: refundParams,
  body: refundBody,
  response: refundObject,
  status: 201,
  handler: ({ principal, params, body }) =>
    requestRefund({
      organizationId: principal.organizationId,
      orderId: params.id,
      userId: principal.userId,
      creditCents: body.amount_usd ?? null,
      requestKey: body.request_key ?? null,
    }),
})
