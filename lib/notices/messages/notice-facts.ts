import { z } from 'zod'
import type { AnyNoticeKind } from '../kinds/notice-kinds'

const spend = z.object({
  period: z.enum(['day', 'week', 'month']),
  /** 80 or 100. */
  percent: z.number().int(),
  /** USD, exact decimals. */
  spent: z.string(),
  threshold: z.string(),
  /** When the period began, UTC. */
  since: z.string(),
})

/** What is told, by kind: the `data` of a webhook's message, and what the e-mail says in words. */
export const noticeFacts = {
  low_balance: z.object({ balance: z.string(), threshold: z.string() }),
  spend_daily: spend,
  spend_weekly: spend,
  spend_monthly: spend,
  key_limit: z.object({
    key_name: z.string(),
    key_label: z.string(),
    key_hash: z.string(),
    percent: z.number().int(),
    spent: z.string(),
    limit: z.string(),
    limit_reset: z.enum(['daily', 'weekly', 'monthly']).nullable(),
  }),
  model_retirement: z.object({
    model_slug: z.string(),
    model_name: z.string(),
    /** `YYYY-MM-DD`. */
    expiration_date: z.string(),
    stage: z.string(),
    successor_slug: z.string().nullable(),
  }),
  auto_top_up: z.object({
    reason: z.enum([
      'authentication_required',
      'capped',
      'declined',
      'payment_method_gone',
      'customer_gone',
      'too_many',
    ]),
    /** `visa ending in 4242`. */
    card: z.string(),
    /** What one purchase adds, USD: `25.00`. */
    amount: z.string(),
    failure_code: z.string().nullable(),
  }),
  security: z.object({
    change: z.enum([
      'password_changed',
      'password_chosen',
      'two_factor_on',
      'two_factor_off',
      'recovery_codes_made',
      'recovery_code_used',
      'passkey_added',
      'passkey_removed',
      'sessions_ended',
    ]),
    /** For example the name of a passkey. */
    subject: z.string().nullable(),
    /** `Chrome on Windows`; null when it is not known. */
    device: z.string().nullable(),
    address: z.string().nullable(),
    /** ISO time. */
    at: z.string(),
  }),
  webhook_disabled: z.object({ url: z.string(), error: z.string() }),
} satisfies Record<AnyNoticeKind, z.ZodType>

export type FactsOf<Kind extends AnyNoticeKind> = z.infer<(typeof noticeFacts)[Kind]>
export type SecurityChange = FactsOf<'security'>['change']
