import { reviewChain } from '@/lib/chain-review'
import { defineRoute } from '@/lib/http'
import { chainReviewResponse, checkChainBody } from '@/lib/schemas/chain-review'

export const POST = defineRoute({
  summary: 'Check the steps of a fallback chain before they are saved: issues, expected cost and availability',
  tag: 'Fallback chains',
  auth: 'any',
  body: checkChainBody,
  response: chainReviewResponse,
  handler: async ({ principal, body: { steps } }) => ({ data: await reviewChain({ principal, steps }) }),
})
