import { listChatMessages, listChats } from '@/lib/chats'

type Owner = { organizationId: string; userId: string }

/** All chats of a person in one organization, with their messages, as their owner sees them. */
export async function exportChats(owner: Owner): Promise<unknown[]> {
  const exported: unknown[] = []
  let cursor: string | undefined
  do {
    const page = await listChats({ ...owner, cursor })
    for (const chat of page.data) exported.push({ ...chat, messages: await exportMessages(owner, chat.id) })
    cursor = page.next_cursor ?? undefined
  } while (cursor !== undefined)
  return exported
}

async function exportMessages(owner: Owner, id: string): Promise<unknown[]> {
  const messages: unknown[] = []
  let cursor: string | undefined
  do {
    const page = await listChatMessages({ ...owner, id, cursor })
    messages.push(...page.data)
    cursor = page.next_cursor ?? undefined
  } while (cursor !== undefined)
  return messages.reverse()
}
