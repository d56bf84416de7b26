import { describeQuote, quotePurchase } from '@/lib/billing'
import { defineRoute } from '@/lib/http'
import { quoteQuery, quoteResponse } from '@/lib/schemas/billing'

export const GET = defineRoute({
  summary: 'What buying credits costs, fee included',
  tag: 'Credits',
  auth: 'none',
  query: quoteQuery,
  response: quoteResponse,
  handler: ({ query }) => describeQuote(quotePurchase({ creditCents: query.amount_usd })),
})
