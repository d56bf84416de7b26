import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import { requireUnfrozen } from '@/lib/organizations'
import type { AutoTopUpObject } from '@/lib/schemas/auto-top-up'
import { getSavedCard, type SavedCard } from '@/lib/stripe'
import { formatCents } from '../format-cents'
import { quotePurchase } from '../quote-purchase'
import { readAutoTopUp } from './read-auto-top-up'
import { RECENT_WINDOW_MS } from './rules'

type SaveInput = {
  organizationId: string
  userId: string
  thresholdCents: number
  amountCents: number
  paymentMethodId: string
  monthlyCapCents: number | null
}

function refuse(field: string, message: string): AppError {
  return new AppError('invalid_request', `\`${field}\`: ${message}`, { details: { fields: [{ field, message }] } })
}

function checkAmounts({ thresholdCents, amountCents, monthlyCapCents }: SaveInput): void {
  if (amountCents < thresholdCents)
    throw refuse('amount_usd', 'Must not be less than the threshold, so that one purchase is enough.')
  const { totalCents } = quotePurchase({ creditCents: amountCents })
  if (monthlyCapCents !== null && monthlyCapCents < totalCents)
    throw refuse('monthly_cap_usd', `One purchase costs $${formatCents(totalCents)} with its fee; allow at least that.`)
}

/** Only cards of the organization's own customer: an id of somebody else's card is an unknown one. */
async function findOwnCard({ organizationId, paymentMethodId }: SaveInput): Promise<SavedCard> {
  const { stripeCustomerId } = await getDb().organization.findUniqueOrThrow({ where: { id: organizationId } })
  const card = stripeCustomerId === null ? null : await findCard(paymentMethodId)
  if (card !== null && card.customerId === stripeCustomerId) return card
  throw refuse('payment_method_id', 'This card is not saved with your organization. Choose one of its saved cards.')
}

async function findCard(paymentMethodId: string): Promise<SavedCard | null> {
  try {
    return await getSavedCard(paymentMethodId)
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return null
    throw error
  }
}

/** Resuming after too many purchases waits until they are long enough ago, or it would stop again at once. */
async function decideNextAttempt(organizationId: string): Promise<Date | null> {
  const before = await getDb().autoTopUp.findUnique({ where: { organizationId } })
  if (before?.stoppedReason !== 'too_many' || before.stoppedAt === null) return null
  return new Date(before.stoppedAt.getTime() + RECENT_WINDOW_MS)
}

/**
 * Switches auto top-up on with these settings. Whatever had stopped it or made it wait is over: an admin has looked.
 * @throws AppError invalid_request (names the field), account_frozen, service_unavailable (Stripe)
 */
export async function saveAutoTopUp(input: SaveInput): Promise<AutoTopUpObject> {
  const { organizationId, userId } = input
  checkAmounts(input)
  await requireUnfrozen({ organizationId })
  const card = await findOwnCard(input)
  const settings = {
    enabled: true,
    thresholdCents: input.thresholdCents,
    amountCents: input.amountCents,
    monthlyCapCents: input.monthlyCapCents,
    paymentMethodId: card.paymentMethodId,
    cardBrand: card.brand,
    cardLast4: card.last4,
    consecutiveDeclines: 0,
    lastFailureCode: null,
    nextAttemptAt: await decideNextAttempt(organizationId),
    stoppedReason: null,
    stoppedAt: null,
  }
  await getDb().autoTopUp.upsert({
    where: { organizationId },
    create: { organizationId, createdByUserId: userId, ...settings },
    update: settings,
  })
  return readAutoTopUp({ organizationId })
}
