import { getRankings } from '@/lib/analytics'
import { Answer, defineRoute } from '@/lib/http'
import { rankingsQuery, rankingsResponse } from '@/lib/schemas/rankings'

export const GET = defineRoute({
  summary: 'Rank models and apps by what all accounts use',
  tag: 'Models',
  auth: 'none',
  query: rankingsQuery,
  response: rankingsResponse,
  handler: async ({ query }) =>
    Answer.json({ data: await getRankings(query) }, { headers: { 'cache-control': 'public, max-age=60' } }),
})
