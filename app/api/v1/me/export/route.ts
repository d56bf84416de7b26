import { requireRecentProof } from '@/lib/auth'
import { defineRoute } from '@/lib/http'
import { exportPersonData } from '@/lib/person-data'
import { personDataResponse } from '@/lib/schemas/person-data'

export const GET = defineRoute({
  summary: 'Export everything that is the person’s',
  tag: 'Account',
  auth: 'session',
  response: personDataResponse,
  handler: async ({ principal }) => {
    await requireRecentProof(principal)
    return exportPersonData({ userId: principal.userId })
  },
})
