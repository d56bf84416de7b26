import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { createClock } from './clock'
import type { StripeSandboxConfig } from './config'
import { createControl } from './control/create-control'
import { catchUp } from './machine/catch-up'
import { createPages } from './pages/create-pages'
import { Store } from './store/store'
import { WebhookChaos } from './webhooks/webhook-chaos'
import { WebhookSender } from './webhooks/webhook-sender'
import { ApiChaos } from './wire/api-chaos'
import { createApi } from './wire/create-api'
import type { World } from './world'

/** How often work whose time has come is looked for while nobody calls. */
const CATCH_UP_MS = 500

export type StripeSandbox = {
  /** Serves `/v1/**`, `/sandbox/stripe/**` and `/sandbox/control/stripe/**`; mount it at the root. */
  app: Hono<{ Bindings: HttpBindings }>
  /** Stops the webhook sender after what is under way and closes the journal. */
  close: () => Promise<void>
}

/** A stateful stand-in for Stripe that the unmodified SDK talks to. @throws Error in production. */
export function createStripeApp(config: StripeSandboxConfig): StripeSandbox {
  if (config.isProduction) throw new Error('The Stripe sandbox refuses to run in production: its money is not real.')
  const store = new Store(config.dataDir)
  const world: World = { config, store, clock: createClock(store), webhook: config.webhook }
  const apiChaos = new ApiChaos()
  const webhookChaos = new WebhookChaos()
  const sender = new WebhookSender(world, webhookChaos)
  // After the answer, not before it: the caller usually has its answer when the event arrives, but need not.
  const onChange = () => setImmediate(() => sender.deliverDue())
  const timer = setInterval(() => {
    if (catchUp(world)) onChange()
  }, CATCH_UP_MS)
  timer.unref()
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.route('/', createApi(world, apiChaos, onChange))
  app.route('/', createPages(world, onChange))
  app.route('/', createControl({ world, apiChaos, webhookChaos, sender }))
  return {
    app,
    close: async () => {
      clearInterval(timer)
      await sender.close()
      store.close()
    },
  }
}
