import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { chatMutations, chatQueries } from '@/lib/client/chats'
import type { ChatObject } from '@/lib/schemas/chats'

/** Deletes a chat at once, with a way back for as long as the toast is there. */
export function useDeleteChat(onDeleted: (chat: ChatObject) => void) {
  const queryClient = useQueryClient()
  const remove = useMutation(chatMutations.remove(queryClient))
  const restore = useMutation(chatMutations.restore(queryClient))

  const takeBack = (chat: ChatObject) =>
    restore.mutate(chat.id, {
      onError: (error) => toast.error('The chat could not be restored', { description: error.message }),
    })

  return async (chat: ChatObject) => {
    const lists = { queryKey: chatQueries.lists() }
    await queryClient.cancelQueries(lists)
    const before = queryClient.getQueriesData(lists)
    queryClient.setQueriesData<{ pages: { data: ChatObject[] }[] }>(lists, (list) => list && withoutChat(list, chat.id))
    onDeleted(chat)
    remove.mutate(chat.id, {
      onSuccess: () =>
        toast('Chat deleted', { description: chat.title, action: { label: 'Undo', onClick: () => takeBack(chat) } }),
      onError: (error) => {
        for (const [key, data] of before) queryClient.setQueryData(key, data)
        toast.error('The chat could not be deleted', { description: error.message })
      },
    })
  }
}

function withoutChat<List extends { pages: { data: ChatObject[] }[] }>(list: List, id: string): List {
  return { ...list, pages: list.pages.map((page) => ({ ...page, data: page.data.filter((chat) => chat.id !== id) })) }
}
