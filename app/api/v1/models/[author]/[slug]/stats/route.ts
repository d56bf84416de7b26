import { getModelStats } from '@/lib/analytics'
import { getCatalog } from '@/lib/catalog'
import { Answer, defineRoute } from '@/lib/http'
import { modelParams } from '@/lib/schemas/models'
import { modelStatsResponse } from '@/lib/schemas/model-stats'

export const GET = defineRoute({
  summary: 'Show the speed, uptime, usage and apps of a model over the last 30 days',
  tag: 'Models',
  auth: 'none',
  params: modelParams,
  response: modelStatsResponse,
  handler: async ({ params }) => {
    const slug = `${params.author}/${params.slug}`
    const data = await getModelStats({ catalog: await getCatalog(), slug })
    return Answer.json({ data }, { headers: { 'cache-control': 'public, max-age=60' } })
  },
})
