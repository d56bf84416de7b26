import { handleWebhook } from '@/lib/billing'
import { defineRoute, readBodyText } from '@/lib/http'

/** Stripe's largest events are some hundred kilobytes. */
const BODY_BYTES_MAX = 1024 * 1024

export const POST = defineRoute({
  summary: 'Events from Stripe',
  tag: 'Webhooks',
  auth: 'none',
  handler: async ({ request }) =>
    handleWebhook({
      // Unparsed: the signature is over these bytes.
      rawBody: await readBodyText(request, BODY_BYTES_MAX),
      signature: request.headers.get('stripe-signature'),
    }),
})
