import { defineRoute } from '@/lib/http'
import { saveRule } from '@/lib/notices'
import { noticeRuleParams, noticeRuleResponse, updateNoticeRuleBody } from '@/lib/schemas/notifications'

export const PATCH = defineRoute({
  summary: 'Change what the organization is told of, and how',
  tag: 'Notifications',
  auth: 'billing',
  params: noticeRuleParams,
  body: updateNoticeRuleBody,
  response: noticeRuleResponse,
  handler: async ({ principal: { organizationId }, params, body }) => ({
    data: await saveRule({
      organizationId,
      kind: params.kind,
      viaEmail: body.email,
      viaWebhook: body.webhook,
      thresholdNanos: body.threshold,
    }),
  }),
})
