import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { toast } from '@/components/ui/toast'
import { chatQueries, fetchEarlierMessages, type Conversation } from '@/lib/client/chats'
import type { MessageTarget } from '../thread/message-target'

type FindMessage = {
  chatId: string
  /** Undefined until the end of the conversation is there. */
  conversation: Conversation | undefined
  target: MessageTarget | null
  /** It is in this chat no longer. */
  onMissing: () => void
}

/** Loads earlier messages until the one that is looked for is there. Returns whether it still looks. */
export function useFindMessage({ chatId, conversation, target, onMissing }: FindMessage): boolean {
  const queryClient = useQueryClient()
  const isLooking = target !== null && conversation !== undefined && !isShown(conversation, target.id)
  const isMissing = isLooking && conversation.cursor === null
  useEffect(() => {
    if (!isMissing) return
    toast('That message is not in this chat any longer')
    onMissing()
  }, [isMissing, onMissing])
  useEffect(() => {
    if (!isLooking || conversation.cursor === null) return
    const stop = new AbortController()
    const { queryKey } = chatQueries.messages(chatId, queryClient)
    fetchEarlierMessages(chatId, conversation, stop.signal).then(
      (longer) => stop.signal.aborted || queryClient.setQueryData(queryKey, longer),
      (error: unknown) => {
        if (stop.signal.aborted) return
        const description = error instanceof Error ? error.message : undefined
        toast.error('Earlier messages could not be loaded', { description })
      },
    )
    return () => stop.abort()
  }, [isLooking, conversation, chatId, queryClient])
  return isLooking && !isMissing
}

/** An answer is shown below the message that it answers. */
function isShown({ messages }: Conversation, id: string): boolean {
  const found = messages.find((message) => message.id === id)
  if (!found) return false
  return found.parent_id === null || messages.some((message) => message.id === found.parent_id)
}
