import { z } from 'zod'

const announcementSchema = z.object({ topic: z.string(), payload: z.unknown() })
/** Times in Unix milliseconds. */
const claimSchema = z.object({
  name: z.string(),
  limit: z.number(),
  want: z.number(),
  mine: z.number(),
  endsAtMs: z.number(),
})
const grantSchema = z.object({ granted: z.number(), own: z.number(), all: z.number(), endsAtMs: z.number() })

/** From a gateway to the process that started it: a question about counts, or something for all other gateways. */
export const requestSchema = z.object({
  type: z.literal('shared'),
  id: z.number(),
  claims: z.array(claimSchema).optional(),
  announcement: announcementSchema.optional(),
})
/** Back to it: the answer with the question's number, or what another gateway announced. */
export const replySchema = z.object({
  type: z.literal('shared'),
  id: z.number(),
  grants: z.array(grantSchema).optional(),
  announcement: announcementSchema.optional(),
})

export type SharedRequest = z.infer<typeof requestSchema>
export type SharedReply = z.infer<typeof replySchema>

/** A look at the type alone: other messages on the same channel are no business of a schema's. */
export function isSharedMessage(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'shared'
}
