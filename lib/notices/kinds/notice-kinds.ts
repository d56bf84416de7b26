import type { NoticeKind } from '@/lib/schemas/notifications'

export type KindSettings = {
  viaEmail: boolean
  /** Something that people must hear of, whatever they chose. */
  isEmailFixed: boolean
  viaWebhook: boolean
  /** Undefined: the kind has no amount. Null: it is off until somebody sets one. */
  thresholdNanos?: bigint | null
}

const ON = { viaEmail: true, isEmailFixed: false, viaWebhook: true }

/** How each kind is told unless the organization chose otherwise. */
export const DEFAULT_SETTINGS: Readonly<Record<NoticeKind, KindSettings>> = {
  low_balance: { ...ON, thresholdNanos: 2_000_000_000n },
  spend_daily: { ...ON, thresholdNanos: null },
  spend_weekly: { ...ON, thresholdNanos: null },
  spend_monthly: { ...ON, thresholdNanos: null },
  key_limit: ON,
  model_retirement: ON,
  auto_top_up: { ...ON, isEmailFixed: true },
}

/** What concerns one person's account, or the way that notices take: by e-mail alone, and nobody can turn it off. */
export type PersonalKind = 'security' | 'webhook_disabled'

export type AnyNoticeKind = NoticeKind | PersonalKind
