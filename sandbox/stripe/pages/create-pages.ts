import { Hono } from 'hono'
import type { Context } from 'hono'
import type Stripe from 'stripe'
import { STYLESHEET } from '../../pages/stylesheet'
import { expireDueSessions } from '../machine/expire-sessions'
import { answerAuthentication, payWithCard } from '../machine/pay-session'
import type { World } from '../world'
import { PAGE_SCRIPT, PAGE_STYLESHEET } from './paths'
import { PAY_SCRIPT } from './pay-script'
import { CARD_FIELDS, readCardForm } from './read-card-form'
import type { CardFormErrors, CardFormValues } from './read-card-form'
import {
  buildSuccessUrl,
  renderAuthenticationPage,
  renderExpiredPage,
  renderPaidPage,
  renderReceiptPage,
  renderUnknownPage,
} from './render-notices'
import { renderPayPage } from './render-pay-page'

type FormState = { values: CardFormValues; errors: CardFormErrors; alert: string | null }

function findIntent(world: World, session: Stripe.Checkout.Session): Stripe.PaymentIntent | undefined {
  return typeof session.payment_intent === 'string'
    ? world.store.find('paymentIntents', session.payment_intent)
    : undefined
}

function findPayerEmail(world: World, session: Stripe.Checkout.Session): string {
  const customer = typeof session.customer === 'string' ? world.store.find('customers', session.customer) : undefined
  return session.customer_email ?? customer?.email ?? ''
}

function emptyForm(world: World, session: Stripe.Checkout.Session): FormState {
  const email = findPayerEmail(world, session)
  const alert = findIntent(world, session)?.last_payment_error?.message ?? null
  return { values: { email, card_number: '', card_expiry: '', card_cvc: '', card_name: '' }, errors: {}, alert }
}

/** The page for the state that the session is in. */
function renderSession(world: World, session: Stripe.Checkout.Session | undefined, state?: FormState) {
  if (session === undefined) return renderUnknownPage()
  if (session.status === 'complete') return renderPaidPage(session)
  if (session.status !== 'open') return renderExpiredPage(session)
  const items = world.store.find('lineItems', session.id)?.items ?? []
  return renderPayPage({ session, items, ...(state ?? emptyForm(world, session)) })
}

async function readValues(context: Context): Promise<CardFormValues> {
  const body = await context.req.parseBody()
  const entries = CARD_FIELDS.map((name) => [name, typeof body[name] === 'string' ? body[name] : ''] as const)
  // Object.fromEntries forgets the names of the keys; CARD_FIELDS lists them all.
  return Object.fromEntries(entries) as CardFormValues
}

async function pay(world: World, context: Context, session: Stripe.Checkout.Session): Promise<Response> {
  const values = await readValues(context)
  const form = readCardForm(values, new Date(world.clock.nowMs()))
  if ('errors' in form) {
    const alert = 'Nothing was charged. Please correct the fields below.'
    return context.html(renderSession(world, session, { values, errors: form.errors, alert }), 422)
  }
  const outcome = payWithCard(world, session.id, form.entry)
  const current = world.store.find('sessions', session.id) ?? session
  if (outcome === 'needs-authentication') return context.redirect(`/sandbox/stripe/pay/${session.id}/authenticate`, 303)
  // A second click finds the session complete and is led on like the first one.
  if (current.status === 'complete') return context.redirect(buildSuccessUrl(current), 303)
  const alert = findIntent(world, current)?.last_payment_error?.message ?? null
  return context.html(renderSession(world, current, { values: { ...values, card_cvc: '' }, errors: {}, alert }), 402)
}

async function authenticate(world: World, context: Context, session: Stripe.Checkout.Session): Promise<Response> {
  const { answer } = await context.req.parseBody()
  answerAuthentication(world, session.id, answer === 'complete')
  const current = world.store.find('sessions', session.id) ?? session
  if (current.status === 'complete') return context.redirect(buildSuccessUrl(current), 303)
  return context.redirect(`/sandbox/stripe/pay/${session.id}`, 303)
}

/** The pages that payers see, under `/sandbox/stripe`. `onChange` is called after each one: it may have caused events. */
export function createPages(world: World, onChange: () => void): Hono {
  const pages = new Hono()
  const find = (context: Context) => world.store.find('sessions', context.req.param('id') ?? '')

  pages.use('/sandbox/stripe/*', async (context, next) => {
    expireDueSessions(world)
    await next()
    context.header('cache-control', 'no-store')
    onChange()
  })
  pages.get(PAGE_STYLESHEET, (context) => context.body(STYLESHEET, 200, { 'content-type': 'text/css' }))
  pages.get(PAGE_SCRIPT, (context) => context.body(PAY_SCRIPT, 200, { 'content-type': 'text/javascript' }))
  pages.get('/sandbox/stripe/pay/:id', (context) => {
    const session = find(context)
    return context.html(renderSession(world, session), session === undefined ? 404 : 200)
  })
  pages.post('/sandbox/stripe/pay/:id', (context) => {
    const session = find(context)
    return session === undefined ? context.html(renderUnknownPage(), 404) : pay(world, context, session)
  })
  pages.get('/sandbox/stripe/pay/:id/authenticate', (context) => {
    const session = find(context)
    const isWaiting = session?.status === 'open' && findIntent(world, session)?.status === 'requires_action'
    return context.html(isWaiting ? renderAuthenticationPage(session) : renderSession(world, session))
  })
  pages.post('/sandbox/stripe/pay/:id/authenticate', (context) => {
    const session = find(context)
    return session === undefined ? context.html(renderUnknownPage(), 404) : authenticate(world, context, session)
  })
  pages.get('/sandbox/stripe/receipts/:id', (context) => {
    const charge = world.store.find('charges', context.req.param('id'))
    return charge?.paid === true ? context.html(renderReceiptPage(charge)) : context.html(renderUnknownPage(), 404)
  })
  return pages
}
