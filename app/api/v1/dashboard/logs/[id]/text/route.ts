import type { Principal } from '@/lib/auth'
import { AppError } from '@/lib/core/errors'
import { defineRoute } from '@/lib/http'
import { logParams, logTextResponse } from '@/lib/schemas/logs'
import { type ContentReader, readStoredContent } from '@/lib/stored-content'

export const GET = defineRoute({
  summary: 'What a request said and was answered; null where that is not stored or not for the reader',
  tag: 'Activity',
  auth: 'any',
  params: logParams,
  response: logTextResponse,
  handler: async ({ principal, params: { id } }) => {
    const { organizationId } = principal
    try {
      return { data: await readStoredContent({ organizationId, id, reader: toReader(principal) }) }
    } catch (error) {
      // Most organizations store nothing: that is an answer, and no failure.
      if (error instanceof AppError && error.code === 'not_found') return { data: null }
      throw error
    }
  },
})

/** As for `GET /generation/content`: admins and management keys read everything, everybody else what they asked themselves. */
function toReader(principal: Principal): ContentReader {
  if (principal.kind === 'session') return principal.role === 'admin' ? 'organization' : { userId: principal.userId }
  return principal.key.kind === 'management' ? 'organization' : { apiKeyId: principal.key.id }
}
