import { formatNanosAsUsd } from '@/lib/core/money'
import type { NoticeKind, NoticeRuleObject } from '@/lib/schemas/notifications'
import { DEFAULT_SETTINGS } from '../kinds/notice-kinds'

export type RuleRow = { viaEmail: boolean; viaWebhook: boolean; thresholdNanos: bigint | null }

/** What holds for an organization: its own choice, else ours. */
export function describeRule(kind: NoticeKind, row: RuleRow | undefined): NoticeRuleObject {
  const defaults = DEFAULT_SETTINGS[kind]
  const hasThreshold = defaults.thresholdNanos !== undefined
  const thresholdNanos = row ? row.thresholdNanos : (defaults.thresholdNanos ?? null)
  return {
    kind,
    email: defaults.isEmailFixed || (row?.viaEmail ?? defaults.viaEmail),
    can_turn_off_email: !defaults.isEmailFixed,
    webhook: row?.viaWebhook ?? defaults.viaWebhook,
    has_threshold: hasThreshold,
    threshold: hasThreshold && thresholdNanos !== null ? formatNanosAsUsd(thresholdNanos) : null,
  }
}
