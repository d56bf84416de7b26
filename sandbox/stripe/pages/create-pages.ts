import { Hono } from 'hono'
import type { Context } from 'hono'
import type Stripe from 'stripe'
import { STYLESHEET } from '../../pages/stylesheet'
import { catchUp } from '../machine/catch-up'
import { answerAuthentication } from '../machine/confirm-intent'
import { answerSetup } from '../machine/confirm-setup'
import { paySession } from '../machine/pay-session'
import { answerSessionSetup, setUpSession } from '../machine/set-up-session'
import { CAUSED_BY_PAYER } from '../world'
import type { World } from '../world'
import { chooseInstrument, listSavedMethods } from './choose-instrument'
import { PAGE_SCRIPT, PAGE_STYLESHEET } from './paths'
import { PAY_SCRIPT } from './pay-script'
import { PAY_FIELDS } from './read-card-form'
import type { PayField, PayFormErrors, PayFormValues } from './read-card-form'
import { offersToSave, readDetails } from './read-details'
import {
  buildSuccessUrl,
  renderAuthenticationPage,
  renderExpiredPage,
  renderPaidPage,
  renderReceiptPage,
  renderUnknownPage,
} from './render-notices'
import { renderInvoicePage, renderInvoicePdf } from './render-invoice'
import { renderPayPage } from './render-pay-page'

type FormState = { values: PayFormValues; errors: PayFormErrors; alert: string | null }

function findIntent(world: World, session: Stripe.Checkout.Session) {
  if (typeof session.setup_intent === 'string') return world.store.find('setupIntents', session.setup_intent)
  return typeof session.payment_intent === 'string'
    ? world.store.find('paymentIntents', session.payment_intent)
    : undefined
}

/** Why the last try did not go through. */
function findLastError(world: World, session: Stripe.Checkout.Session): string | null {
  const intent = findIntent(world, session)
  const error = intent?.object === 'setup_intent' ? intent.last_setup_error : intent?.last_payment_error
  return error?.message ?? null
}

function findPayer(world: World, session: Stripe.Checkout.Session): Stripe.Customer | undefined {
  return typeof session.customer === 'string' ? world.store.find('customers', session.customer) : undefined
}

/** The form as the payer first sees it, with what is known of them. */
function firstForm(world: World, session: Stripe.Checkout.Session): FormState {
  const customer = findPayer(world, session)
  const { line1, city, postal_code: postalCode, country } = customer?.address ?? {}
  const known: Partial<PayFormValues> = {
    method: listSavedMethods(world, session)[0]?.id ?? 'card',
    email: session.customer_email ?? customer?.email ?? '',
    address_line1: line1 ?? '',
    address_city: city ?? '',
    address_postal_code: postalCode ?? '',
    address_country: country ?? '',
  }
  return { values: fillForm((name) => known[name]), errors: {}, alert: findLastError(world, session) }
}

/** Every field of the form, empty where nothing is known. */
function fillForm(read: (name: PayField) => string | undefined): PayFormValues {
  const entries = PAY_FIELDS.map((name) => [name, read(name) ?? ''] as const)
  // Object.fromEntries forgets the names of the keys; PAY_FIELDS lists them all.
  return Object.fromEntries(entries) as PayFormValues
}

/** The page for the state that the session is in. */
function renderSession(world: World, session: Stripe.Checkout.Session | undefined, state?: FormState) {
  if (session === undefined) return renderUnknownPage()
  if (session.status === 'complete') return renderPaidPage(session)
  if (session.status !== 'open') return renderExpiredPage(session)
  const items = world.store.find('lineItems', session.id)?.items ?? []
  const saved = listSavedMethods(world, session)
  return renderPayPage({ session, items, saved, ...(state ?? firstForm(world, session)) })
}

async function readValues(context: Context): Promise<PayFormValues> {
  const body = await context.req.parseBody()
  return fillForm((name) => (typeof body[name] === 'string' ? body[name] : undefined))
}

async function pay(world: World, context: Context, session: Stripe.Checkout.Session): Promise<Response> {
  const values = await readValues(context)
  const choice = chooseInstrument(world, session, values)
  const written = readDetails(values, { session, customer: findPayer(world, session) })
  if ('errors' in choice || 'errors' in written) {
    const errors = { ...('errors' in choice ? choice.errors : {}), ...('errors' in written ? written.errors : {}) }
    const alert = 'Nothing was charged. Please correct the fields below.'
    return context.html(renderSession(world, session, { values, errors, alert }), 422)
  }
  const { details } = written
  const isSaved = values.save_card !== '' && offersToSave(session)
  if (session.mode === 'setup') setUpSession(world, session.id, choice.choose)
  else paySession(world, session.id, { chooseInstrument: choice.choose, details, isSaved })
  const current = world.store.find('sessions', session.id) ?? session
  if (current.status === 'open' && findIntent(world, current)?.status === 'requires_action')
    return context.redirect(`/sandbox/stripe/pay/${session.id}/authenticate`, 303)
  // A second click finds the session complete and is led on like the first one.
  if (current.status === 'complete') return context.redirect(buildSuccessUrl(current), 303)
  const alert = findLastError(world, current)
  return context.html(renderSession(world, current, { values: { ...values, card_cvc: '' }, errors: {}, alert }), 402)
}

async function authenticate(world: World, context: Context, session: Stripe.Checkout.Session): Promise<Response> {
  const { answer } = await context.req.parseBody()
  const intent = findIntent(world, session)
  const isYes = answer === 'complete'
  if (session.mode === 'setup') answerSessionSetup(world, session.id, isYes)
  else if (intent !== undefined)
    world.store.transact(() => answerAuthentication(world, CAUSED_BY_PAYER, { intentId: intent.id, isYes }))
  const current = world.store.find('sessions', session.id) ?? session
  if (current.status === 'complete') return context.redirect(buildSuccessUrl(current), 303)
  return context.redirect(`/sandbox/stripe/pay/${session.id}`, 303)
}

/** The answer to the bank of a payer who came from the shop's own page, and goes back there. */
async function answerIntent(world: World, context: Context): Promise<Response> {
  const intentId = context.req.param('id') ?? ''
  const intent = world.store.find('paymentIntents', intentId) ?? world.store.find('setupIntents', intentId)
  const returnUrl = intent?.next_action?.redirect_to_url?.return_url
  if (intent?.status !== 'requires_action' || !returnUrl) return context.html(renderUnknownPage(), 404)
  const { answer } = await context.req.parseBody()
  const given = { intentId, isYes: answer === 'complete' }
  world.store.transact(() =>
    intent.object === 'payment_intent'
      ? answerAuthentication(world, CAUSED_BY_PAYER, given)
      : answerSetup(world, CAUSED_BY_PAYER, given),
  )
  const back = new URL(returnUrl)
  back.searchParams.set(intent.object, intentId)
  back.searchParams.set('redirect_status', given.isYes ? 'succeeded' : 'failed')
  return context.redirect(back.href, 303)
}

/** The documents that outlive a payment: receipts and invoices. */
function addDocuments(pages: Hono, world: World): void {
  pages.get('/sandbox/stripe/receipts/:id', (context) => {
    const charge = world.store.find('charges', context.req.param('id'))
    return charge?.paid === true ? context.html(renderReceiptPage(charge)) : context.html(renderUnknownPage(), 404)
  })
  const findInvoice = (id: string) => {
    const invoice = world.store.find('invoices', id)
    return invoice?.status === 'draft' ? undefined : invoice
  }
  pages.get('/sandbox/stripe/invoices/:id', (context) => {
    const invoice = findInvoice(context.req.param('id'))
    return invoice === undefined ? context.html(renderUnknownPage(), 404) : context.html(renderInvoicePage(invoice))
  })
  pages.get('/sandbox/stripe/invoices/:id/pdf', (context) => {
    const invoice = findInvoice(context.req.param('id'))
    if (invoice === undefined) return context.html(renderUnknownPage(), 404)
    return context.body(renderInvoicePdf(invoice), 200, {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Invoice-${invoice.number ?? invoice.id}.pdf"`,
    })
  })
}

/** The pages that payers see, under `/sandbox/stripe`. `onChange` is called after each one: it may have caused events. */
export function createPages(world: World, onChange: () => void): Hono {
  const pages = new Hono()
  const find = (context: Context) => world.store.find('sessions', context.req.param('id') ?? '')

  pages.use('/sandbox/stripe/*', async (context, next) => {
    catchUp(world)
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
    return context.html(
      isWaiting ? renderAuthenticationPage(session.amount_total, session.currency) : renderSession(world, session),
    )
  })
  pages.post('/sandbox/stripe/pay/:id/authenticate', (context) => {
    const session = find(context)
    return session === undefined ? context.html(renderUnknownPage(), 404) : authenticate(world, context, session)
  })
  pages.get('/sandbox/stripe/authenticate/:id', (context) => {
    const payment = world.store.find('paymentIntents', context.req.param('id'))
    const intent = payment ?? world.store.find('setupIntents', context.req.param('id'))
    if (intent?.status !== 'requires_action') return context.html(renderUnknownPage(), 404)
    return context.html(renderAuthenticationPage(payment?.amount ?? null, payment?.currency ?? null))
  })
  pages.post('/sandbox/stripe/authenticate/:id', async (context) => answerIntent(world, context))
  addDocuments(pages, world)
  return pages
}
