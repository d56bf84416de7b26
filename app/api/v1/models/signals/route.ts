import { listModelSignals } from '@/lib/analytics'
import { Answer, defineRoute } from '@/lib/http'
import { modelSignalsResponse } from '@/lib/schemas/model-stats'

export const GET = defineRoute({
  summary: 'List what traffic and data policies say of every model',
  tag: 'Models',
  auth: 'none',
  response: modelSignalsResponse,
  handler: async () =>
    Answer.json({ data: await listModelSignals() }, { headers: { 'cache-control': 'public, max-age=30' } }),
})
