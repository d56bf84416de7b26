import { AUTO_TOP_UP_DEFAULTS, type AutoTopUpObject } from '@/lib/schemas/auto-top-up'
import { formatCents } from '../format-cents'
import { quotePurchase } from '../quote-purchase'
import { describeDecline, describeStop } from './describe-reason'

type SettingsRow = {
  enabled: boolean
  thresholdCents: number
  amountCents: number
  monthlyCapCents: number | null
  paymentMethodId: string
  cardBrand: string
  cardLast4: string
  lastFailureCode: string | null
  nextAttemptAt: Date | null
  stoppedReason: string | null
}

type Circumstances = { isFrozen: boolean; isCharging: boolean; spentCents: number }

/** An attempt time in the future, which holds the next purchase back. */
function findWait({ nextAttemptAt }: SettingsRow): Date | null {
  return nextAttemptAt !== null && nextAttemptAt.getTime() > Date.now() ? nextAttemptAt : null
}

function decideState(row: SettingsRow, { isFrozen, isCharging }: Circumstances): AutoTopUpObject['state'] {
  if (!row.enabled) return 'off'
  if (row.stoppedReason !== null) return 'stopped'
  if (isFrozen) return 'frozen'
  if (isCharging) return 'charging'
  if (findWait(row) === null) return 'active'
  return row.lastFailureCode === null ? 'capped' : 'waiting'
}

function decideReason(row: SettingsRow, state: AutoTopUpObject['state']): AutoTopUpObject['reason'] {
  if (state === 'stopped') return describeStop(row.stoppedReason ?? '')
  if (state === 'waiting') return describeDecline(row.lastFailureCode ?? '')
  if (state === 'capped')
    return { code: 'capped', message: 'The next purchase would go over the monthly cap. Raise it, or wait.' }
  return null
}

/** What nobody has set up yet. */
export function describeUnset(): AutoTopUpObject {
  const { thresholdCents, amountCents } = AUTO_TOP_UP_DEFAULTS
  return {
    state: 'off',
    threshold_usd: formatCents(thresholdCents),
    amount_usd: formatCents(amountCents),
    fee_usd: formatCents(quotePurchase({ creditCents: amountCents }).feeCents),
    monthly_cap_usd: null,
    spent_this_month_usd: formatCents(0),
    payment_method: null,
    next_attempt_at: null,
    reason: null,
  }
}

/** The settings and their state in the form of the API. */
export function toAutoTopUpObject(row: SettingsRow, circumstances: Circumstances): AutoTopUpObject {
  const state = decideState(row, circumstances)
  return {
    state,
    threshold_usd: formatCents(row.thresholdCents),
    amount_usd: formatCents(row.amountCents),
    fee_usd: formatCents(quotePurchase({ creditCents: row.amountCents }).feeCents),
    monthly_cap_usd: row.monthlyCapCents === null ? null : formatCents(row.monthlyCapCents),
    spent_this_month_usd: formatCents(circumstances.spentCents),
    payment_method: { id: row.paymentMethodId, brand: row.cardBrand, last4: row.cardLast4 },
    next_attempt_at: state === 'waiting' || state === 'capped' ? (findWait(row)?.toISOString() ?? null) : null,
    reason: decideReason(row, state),
  }
}
