import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import type { NoticeKind, NoticeRuleObject } from '@/lib/schemas/notifications'
import { DEFAULT_SETTINGS } from '../kinds/notice-kinds'
import { describeRule } from './describe-rule'

export type RuleChange = {
  organizationId: string
  kind: NoticeKind
  viaEmail?: boolean | undefined
  viaWebhook?: boolean | undefined
  /** Nano-dollars; null = off. */
  thresholdNanos?: bigint | null | undefined
}

/**
 * Changes how one kind is told; what is left out stays.
 * @throws AppError invalid_request (an amount where there is none, e-mail off where it cannot be)
 */
export async function saveRule({ organizationId, kind, ...change }: RuleChange): Promise<NoticeRuleObject> {
  const defaults = DEFAULT_SETTINGS[kind]
  if (change.thresholdNanos !== undefined && defaults.thresholdNanos === undefined) {
    throw refuse('threshold', 'This kind has no amount. Leave `threshold` out.')
  }
  if (change.viaEmail === false && defaults.isEmailFixed) {
    throw refuse('email', 'These e-mails are about failed payments and cannot be turned off.')
  }
  const row = await getDb().noticeRule.upsert({
    where: { organizationId_kind: { organizationId, kind } },
    create: {
      organizationId,
      kind,
      viaEmail: change.viaEmail ?? defaults.viaEmail,
      viaWebhook: change.viaWebhook ?? defaults.viaWebhook,
      thresholdNanos: change.thresholdNanos === undefined ? (defaults.thresholdNanos ?? null) : change.thresholdNanos,
    },
    update: definedOf(change),
  })
  return describeRule(kind, row)
}

function definedOf({ viaEmail, viaWebhook, thresholdNanos }: Omit<RuleChange, 'organizationId' | 'kind'>) {
  return {
    ...(viaEmail === undefined ? {} : { viaEmail }),
    ...(viaWebhook === undefined ? {} : { viaWebhook }),
    ...(thresholdNanos === undefined ? {} : { thresholdNanos }),
  }
}

function refuse(field: string, message: string): AppError {
  return new AppError('invalid_request', message, { details: { fields: [{ field, message }] } })
}
