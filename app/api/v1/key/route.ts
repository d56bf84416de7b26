import { AppError } from '@/lib/core/errors'
import { defineRoute } from '@/lib/http'
import { describeCurrentKey } from '@/lib/keys'
import { currentKeyResponse } from '@/lib/schemas/keys'

export const GET = defineRoute({
  summary: 'Get the API key that asks',
  tag: 'API keys',
  auth: 'any',
  response: currentKeyResponse,
  handler: async ({ principal }) => {
    if (principal.kind === 'session') {
      throw new AppError('permission_denied', 'This describes the key that asks: send one as `Authorization: Bearer`.')
    }
    return { data: await describeCurrentKey(principal) }
  },
})
