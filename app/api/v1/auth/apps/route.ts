import { toKeyMaker } from '@/lib/auth'
import { defineRoute } from '@/lib/http'
import { listAppKeys } from '@/lib/keys'
import { keyListResponse } from '@/lib/schemas/keys'

export const GET = defineRoute({
  summary: 'List the keys that programs got through the consent page',
  tag: 'OAuth',
  auth: 'keys',
  response: keyListResponse,
  handler: async ({ principal }) => ({
    data: await listAppKeys({ organizationId: principal.organizationId, madeByUserId: toKeyMaker(principal) }),
  }),
})
