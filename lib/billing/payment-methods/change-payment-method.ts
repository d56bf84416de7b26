import { detachCard, setDefaultCard } from '@/lib/stripe'
import { readAutoTopUp } from '../auto-top-up/read-auto-top-up'
import { switchOffAutoTopUp } from '../auto-top-up/switch-off-auto-top-up'
import { requireOwnCard } from './require-own-card'

type CardInput = { organizationId: string; paymentMethodId: string }

/** Makes a card the one that purchases offer first. @throws AppError not_found, service_unavailable (Stripe) */
export async function makeDefault(input: CardInput): Promise<void> {
  const { customerId, paymentMethodId } = await requireOwnCard(input)
  await setDefaultCard({ customerId, cardId: paymentMethodId })
}

/**
 * Forgets a card for good. Auto top-up with it ends first: it must not find its card gone.
 * @throws AppError not_found, service_unavailable (Stripe)
 */
export async function removePaymentMethod(input: CardInput): Promise<void> {
  const { organizationId } = input
  const { paymentMethodId } = await requireOwnCard(input)
  const topUp = await readAutoTopUp({ organizationId })
  if (topUp.payment_method?.id === paymentMethodId) await switchOffAutoTopUp({ organizationId })
  await detachCard(paymentMethodId)
}
