import type pg from 'pg'
import { runInTransaction } from '@/lib/db'
import type { ChatObject, ChatSettings } from '@/lib/schemas/chats'
import { type ChatAddress, type ChatDetails, openDetails, sealDetails, toChatObject } from './chat-record'
import { requireChat } from './get-chat'

type ChatChange = ChatAddress & { title?: string | undefined; settings?: ChatSettings | undefined }

/** Renames a chat or changes its settings; its place in the list stays. @throws AppError not_found */
export function updateChat({ title, settings, ...address }: ChatChange): Promise<ChatObject> {
  return runInTransaction((client) =>
    changeDetails(client, address, (details) => ({
      ...details,
      ...(title === undefined ? {} : { title }),
      ...(settings === undefined ? {} : { settings }),
    })),
  )
}

/** Rewrites what is sealed of a chat, while no other writer may. @throws AppError not_found */
export async function changeDetails(
  client: pg.PoolClient,
  address: ChatAddress,
  change: (details: ChatDetails) => ChatDetails,
): Promise<ChatObject> {
  const { organizationId, id } = address
  const row = await requireChat(client, address, 'FOR UPDATE')
  const details = change(await openDetails(organizationId, row))
  const { sealed, keyVersion } = await sealDetails({ organizationId, chatId: id }, details)
  await client.query('UPDATE chat SET sealed = $3, key_version = $4 WHERE organization_id = $1 AND id = $2', [
    organizationId,
    id,
    Buffer.from(sealed),
    keyVersion,
  ])
  return toChatObject(row, details)
}
