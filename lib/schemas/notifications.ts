import { z } from 'zod'
import { usdLimit } from './keys'
import { usdDecimal } from './usd'

/** What an organization can be told of, in the order of the page. */
export const NOTICE_KINDS = [
  'low_balance',
  'spend_daily',
  'spend_weekly',
  'spend_monthly',
  'key_limit',
  'model_retirement',
  'auto_top_up',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

export const noticeRuleParams = z.object({ kind: z.enum(NOTICE_KINDS, `Must be one of ${NOTICE_KINDS.join(', ')}.`) })

export const updateNoticeRuleBody = z.object({
  email: z.boolean().optional(),
  webhook: z.boolean().optional(),
  /** USD; null = off. Only for kinds that have an amount. */
  threshold: usdLimit
    .refine((nanos) => nanos > 0n, 'Must be more than 0. Use null to turn it off.')
    .nullable()
    .optional(),
})

export const noticeRuleObject = z.strictObject({
  kind: z.enum(NOTICE_KINDS),
  email: z.boolean(),
  /** False where e-mail cannot be turned off. */
  can_turn_off_email: z.boolean(),
  webhook: z.boolean(),
  /** False for kinds without an amount; those have a threshold of null. */
  has_threshold: z.boolean(),
  threshold: usdDecimal.nullable(),
})
export type NoticeRuleObject = z.infer<typeof noticeRuleObject>

export const noticeWebhookObject = z.strictObject({
  url: z.string(),
  is_disabled: z.boolean(),
  consecutive_failures: z.number().int(),
  last_success_at: z.string().nullable(),
  last_failure_at: z.string().nullable(),
  last_error: z.string().nullable(),
  /** Messages that wait to be taken. */
  waiting: z.number().int(),
  created_at: z.string(),
})
export type NoticeWebhookObject = z.infer<typeof noticeWebhookObject>

export const noticeSettingsResponse = z.strictObject({
  data: z.strictObject({ rules: z.array(noticeRuleObject), webhook: noticeWebhookObject.nullable() }),
})
export type NoticeSettings = z.infer<typeof noticeSettingsResponse>['data']

export const noticeRuleResponse = z.strictObject({ data: noticeRuleObject })

export const saveNoticeWebhookBody = z.object({ url: z.string('Enter an address.').trim().min(1).max(2_000) })

export const savedNoticeWebhookResponse = z.strictObject({
  data: noticeWebhookObject,
  /** What messages are signed with: shown now and never again. */
  secret: z.string(),
})
export const noticeWebhookResponse = z.strictObject({ data: noticeWebhookObject })
export const removedNoticeWebhookResponse = z.strictObject({ deleted: z.literal(true) })

/** What an address said to a message of ours. */
export const testedAddress = z.strictObject({
  delivered: z.boolean(),
  status: z.number().int().nullable(),
  duration_ms: z.number().int(),
  /** The beginning of its answer, or why there was none. */
  answer: z.string(),
})
export type TestedAddress = z.infer<typeof testedAddress>
export const testedAddressResponse = z.strictObject({ data: testedAddress })
