import { rehearseChain } from '@/lib/gateway'
import { defineRoute } from '@/lib/http'
import { chainParams } from '@/lib/schemas/chains'
import { rehearseChainBody } from '@/lib/schemas/rehearsal'

export const POST = defineRoute({
  summary: 'Send a real request down a fallback chain with steps switched off, and watch each attempt',
  tag: 'Fallback chains',
  auth: 'inference',
  params: chainParams,
  body: rehearseChainBody,
  handler: ({ request, requestId, principal, params: { slug }, body }) =>
    rehearseChain({ request, requestId, principal, slug, rehearsal: body }),
})
