import type { Principal } from '@/lib/auth'
import { defineRoute } from '@/lib/http'
import { contentQuery, deletedContentResponse, storedContentResponse } from '@/lib/schemas/stored-content'
import { type ContentReader, deleteStoredContent, readStoredContent } from '@/lib/stored-content'

export const GET = defineRoute({
  summary: 'Get the stored prompt and completion of a generation',
  tag: 'Stored content',
  auth: 'any',
  query: contentQuery,
  response: storedContentResponse,
  handler: async ({ principal, query }) => ({
    data: await readStoredContent({
      organizationId: principal.organizationId,
      id: query.id,
      reader: toReader(principal),
    }),
  }),
})

export const DELETE = defineRoute({
  summary: 'Delete the stored prompt and completion of a generation',
  tag: 'Stored content',
  auth: 'management',
  query: contentQuery,
  response: deletedContentResponse,
  handler: async ({ principal: { organizationId }, query }) => {
    await deleteStoredContent({ organizationId, id: query.id })
    return { deleted: true }
  },
})

/** Admins and management keys see the whole organization, everybody else what they asked themselves. */
function toReader(principal: Principal): ContentReader {
  if (principal.kind === 'session') return principal.role === 'admin' ? 'organization' : { userId: principal.userId }
  return principal.key.kind === 'management' ? 'organization' : { apiKeyId: principal.key.id }
}
