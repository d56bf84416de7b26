import { readChatAttachment } from '@/lib/chats'
import { Answer, defineRoute } from '@/lib/http'
import { attachmentParams } from '@/lib/schemas/chats'

export const GET = defineRoute({
  summary: 'Download a file of a chat',
  tag: 'Chats',
  auth: 'session',
  params: attachmentParams,
  handler: async ({ principal: { organizationId, userId }, params }) => {
    const address = { organizationId, userId, id: params.id, attachmentId: params.attachment }
    const { mediaType, bytes } = await readChatAttachment(address)
    return new Answer(new Uint8Array(bytes), {
      headers: {
        'content-type': mediaType,
        // What somebody attached is shown as an image or saved, never run as a page of ours.
        'content-disposition': 'attachment',
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        // It never changes under its id.
        'cache-control': 'private, max-age=86400, immutable',
      },
    })
  },
})
