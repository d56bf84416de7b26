import { AppError } from '@/lib/core/errors'
import { requireUnfrozen } from '@/lib/organizations'
import { createSetupSession } from '@/lib/stripe'
import { ensureCustomer } from '../ensure-customer'

type AddInput = {
  organizationId: string
  userId: string
  /** Origin of the product, for the way back. */ publicUrl: string
}

/**
 * Opens Stripe's page that saves a card without charging it.
 * @returns the address of the page
 * @throws AppError account_frozen, service_unavailable (Stripe)
 */
export async function addPaymentMethod({ organizationId, userId, publicUrl }: AddInput): Promise<string> {
  await requireUnfrozen({ organizationId })
  const customerId = await ensureCustomer({ organizationId, userId })
  const session = await createSetupSession({
    customerId,
    successUrl: `${publicUrl}/credits/billing?card=saved`,
    cancelUrl: `${publicUrl}/credits/billing`,
  })
  if (session.url === null) throw new AppError('server', 'Stripe opened no page. Try again in a minute.')
  return session.url
}
