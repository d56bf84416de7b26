import type { ChatBody } from '@/lib/schemas/chat'

export type Messages = ChatBody['messages']

/** Messages that stand or fall together: a call of tools and its results, or one message. */
export type MessageGroup = {
  /** Index of the first message. */
  start: number
  /** Index behind the last one. */
  end: number
  /** Instructions, the last thing that a person said, and whatever came last: never dropped. */
  isKept: boolean
}

/** Splits a conversation into what may be dropped whole. A tool's result always belongs to what stands before it. */
export function toMessageGroups(messages: Messages): MessageGroup[] {
  const groups: MessageGroup[] = []
  messages.forEach(({ role }, index) => {
    const last = groups.at(-1)
    if (role === 'tool' && last && !last.isKept) last.end = index + 1
    else groups.push({ start: index, end: index + 1, isKept: role === 'system' || role === 'developer' })
  })
  const latest = groups.findLast((group) => !group.isKept)
  const lastQuestion = groups.findLast((group) => messages[group.start]?.role === 'user')
  for (const group of [latest, lastQuestion]) if (group) group.isKept = true
  return groups
}
