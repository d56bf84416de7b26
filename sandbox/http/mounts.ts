import type { Http2Bindings, HttpBindings } from '@hono/node-server'
import path from 'node:path'
import { createMailApp } from '../mail'
import { createControlApp } from '../providers/control/create-control-app'
import type { ProviderWorld } from '../providers/world'
import { createStripeApp } from '../stripe'

/** One part of the sandbox that is served through Hono. */
export type Mount = {
  handles: (path: string) => boolean
  fetch: (request: Request, bindings: HttpBindings | Http2Bindings) => Response | Promise<Response>
  close: () => Promise<void>
}

export type StatefulConfig = {
  /** Stripe and the mailbox keep their state in folders of it. */
  dataDir: string
  smtpPort: number
  publicUrl: string
  stripeWebhook: { url: string; secret: string } | null
}

/** The control endpoint of the providers, and Stripe and the mailbox where a data folder is given; the first that handles a path wins. */
export async function createMounts(
  world: ProviderWorld,
  stateful: StatefulConfig | null,
): Promise<{ mounts: Mount[]; smtpPort: number | null }> {
  const control = createControlApp(world)
  const mounts: Mount[] = [
    {
      handles: (path) => path.startsWith('/sandbox/control/') && !path.startsWith('/sandbox/control/stripe'),
      fetch: (request) => control.fetch(request),
      close: () => Promise.resolve(),
    },
  ]
  if (!stateful) return { mounts, smtpPort: null }
  const mail = await createMailApp({
    dataDir: path.join(stateful.dataDir, 'mail'),
    smtpPort: stateful.smtpPort,
    // The environment refused a production start already, unless the operator allowed the sandbox there.
    isProduction: false,
  })
  mounts.push({
    handles: startsWith('/sandbox/mail'),
    fetch: (request) => mail.app.fetch(request),
    close: () => mail.close(),
  })
  mounts.push(createStripeMount(stateful))
  return { mounts, smtpPort: mail.smtpPort }
}

function createStripeMount(stateful: StatefulConfig): Mount {
  const { stripeWebhook } = stateful
  const stripe = createStripeApp({
    dataDir: path.join(stateful.dataDir, 'stripe'),
    publicUrl: stateful.publicUrl,
    webhook: stripeWebhook && { url: stripeWebhook.url, secrets: [stripeWebhook.secret], enabledEvents: ['*'] },
    isProduction: false,
  })
  const isStripes = [startsWith('/v1'), startsWith('/sandbox/stripe'), startsWith('/sandbox/control/stripe')]
  return {
    handles: (path) => isStripes.some((handles) => handles(path)),
    fetch: (request, bindings) => stripe.app.fetch(request, bindings),
    close: () => stripe.close(),
  }
}

function startsWith(prefix: string): (path: string) => boolean {
  return (path) => path === prefix || path.startsWith(`${prefix}/`)
}
