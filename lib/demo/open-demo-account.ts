import { ensurePerson } from '@/lib/auth'
import { createChain, listChains } from '@/lib/chains'
import { AppError } from '@/lib/core/errors'
import { NANOS_PER_DOLLAR } from '@/lib/core/money'
import { getEnv } from '@/lib/env'
import { grantCredits } from '@/lib/ledger'
import { DEMO_MODELS } from '@/lib/schemas/demo'

/** The account that visitors' tries are booked on, and the chain that they go through. */
export type DemoAccount = { userId: string; organizationId: string; chainSlug: string }

const EMAIL = 'visitor@demo.example.com'
const CHAIN_SLUG = 'demo'
/** Simulated money: so much a day is what visitors can spend, however many they are. */
const DAILY_NANOS = 5n * NANOS_PER_DOLLAR

let opening: { day: string; account: Promise<DemoAccount> } | null = null

/**
 * The demo's account, made at its first try and given its credits once a day.
 * @throws AppError not_found where providers are real: strangers spend nobody's money
 */
export async function openDemoAccount(now = new Date()): Promise<DemoAccount> {
  if (!getEnv().sandbox.providers) throw new AppError('not_found', 'The demo runs where providers are simulated.')
  const day = now.toISOString().slice(0, 10)
  if (opening?.day === day) return opening.account
  const account = prepare(day)
  opening = { day, account }
  // A failure is not kept: the next visitor tries again.
  account.catch(() => {
    opening = null
  })
  return account
}

async function prepare(day: string): Promise<DemoAccount> {
  const { userId, organizationId } = await ensurePerson({ email: EMAIL })
  await grantCredits({
    organizationId,
    amountNanos: DAILY_NANOS,
    reason: 'Tries of visitors on the home page, with simulated providers',
    reference: `demo:${day}`,
  })
  const chains = await listChains({ organizationId })
  if (!chains.some(({ slug }) => slug === CHAIN_SLUG)) {
    await createChain({ organizationId, name: 'Demo', slug: CHAIN_SLUG, models: [...DEMO_MODELS] })
  }
  return { userId, organizationId, chainSlug: CHAIN_SLUG }
}
