import { takeTryOfAddress } from '@/lib/auth'
import { openDemoAccount } from '@/lib/demo'
import { completeChat } from '@/lib/gateway'
import { defineRoute, readClientAddress } from '@/lib/http'
import { chatBody } from '@/lib/schemas/chat'
import { demoBody } from '@/lib/schemas/demo'

const TOKENS_MAX = 200

export const POST = defineRoute({
  summary: 'Try a fallback chain without an account, where providers are simulated',
  tag: 'Demo',
  auth: 'none',
  body: demoBody,
  handler: async ({ request, requestId, body }) => {
    const account = await openDemoAccount()
    await takeTryOfAddress('demo_address', readClientAddress(request.headers))
    return completeChat({
      request,
      requestId,
      principal: {
        kind: 'session',
        organizationId: account.organizationId,
        userId: account.userId,
        sessionId: 'demo',
        role: 'member',
        isFrozen: false,
        isOperator: false,
      },
      body: chatBody.parse({
        model: `@chain/${account.chainSlug}`,
        messages: [{ role: 'user', content: body.prompt }],
        max_tokens: TOKENS_MAX,
        stream: true,
        ...(body.off.length === 0 ? {} : { rehearsal: { fail: body.off.map((step) => ({ step })) } }),
      }),
    })
  },
})
