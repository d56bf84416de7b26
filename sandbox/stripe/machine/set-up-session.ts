import type Stripe from 'stripe'
import type { Instrument } from '../store/tables'
import { CAUSED_BY_PAYER } from '../world'
import type { World } from '../world'
import { completeSession } from './complete-session'
import { answerSetup, confirmSetup } from './confirm-setup'

function findSetup(world: World, session: Stripe.Checkout.Session): Stripe.SetupIntent | undefined {
  return typeof session.setup_intent === 'string' ? world.store.find('setupIntents', session.setup_intent) : undefined
}

/** When the setup has succeeded, so has its session. */
function finish(world: World, session: Stripe.Checkout.Session, instrument: Instrument): void {
  if (findSetup(world, session)?.status !== 'succeeded') return
  const method = world.store.find('paymentMethods', instrument.id)
  if (method !== undefined) world.store.put('paymentMethods', { ...method, allow_redisplay: 'always' })
  completeSession(world, CAUSED_BY_PAYER, { session, instrument, state: 'saved' })
}

/** The payer saves a card on the page of a `mode=setup` session; a session that is no longer open is left alone. */
export function setUpSession(world: World, sessionId: string, chooseInstrument: () => Instrument): void {
  world.store.transact(() => {
    const session = world.store.find('sessions', sessionId)
    const intent = session === undefined ? undefined : findSetup(world, session)
    if (session?.status !== 'open' || intent === undefined) return
    const instrument = chooseInstrument()
    confirmSetup(world, CAUSED_BY_PAYER, { intent, instrument, returnUrl: null })
    finish(world, session, instrument)
  })
}

/** The payer answers the bank's question about a card that is being saved. */
export function answerSessionSetup(world: World, sessionId: string, isYes: boolean): void {
  world.store.transact(() => {
    const session = world.store.find('sessions', sessionId)
    const intent = session === undefined ? undefined : findSetup(world, session)
    if (session?.status !== 'open' || typeof intent?.payment_method !== 'string') return
    const instrument = world.store.find('instruments', intent.payment_method)
    answerSetup(world, CAUSED_BY_PAYER, { intentId: intent.id, isYes })
    if (instrument !== undefined) finish(world, session, instrument)
  })
}
