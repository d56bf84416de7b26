import { useMutation } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import type { ChatContext } from '@/lib/client/chat/chat-engine'
import type { LocalFile } from '@/lib/client/chat/file-store'
import { useChatEngine } from '@/lib/client/chat/use-chat-engine'
import { createChat } from '@/lib/client/chats'
import type { Draft } from '../composer/use-draft'
import type { ChatPlace } from './use-chat-place'

const TITLE_LENGTH = 80

/** Sends what was written; the first message of a chat makes the chat. What could not be sent is back in the field. */
export function useSend(place: ChatPlace, draft: Draft, takesImages: ChatContext['takesImages']) {
  const engine = useChatEngine()
  const { chatId, settings, showNew } = place
  const sending = useMutation({
    mutationFn: async ({ text, files }: { text: string; files: readonly LocalFile[] }) => {
      if (!settings) return
      const id = chatId ?? (await openChat({ text, files }))
      await engine.send({ chatId: id, settings, takesImages }, { text, files })
    },
  })
  const openChat = async (message: { text: string; files: readonly LocalFile[] }): Promise<string> => {
    if (!settings) throw new Error('Choose a model first.')
    const chat = await createChat({ title: toTitle(message), settings })
    showNew(chat)
    return chat.id
  }
  const send = () => {
    if (sending.isPending) return
    if (!settings || settings.models.length === 0) {
      toast.error('Choose a model first')
      return
    }
    const { text, files, putBack } = draft.take()
    const onError = (error: Error) => {
      putBack()
      toast.error('The message was not sent', { description: error.message })
    }
    sending.mutate({ text: text.trim(), files }, { onError })
  }
  return send
}

/** A chat is called what its first message begins with. */
export function toTitle({ text, files }: { text: string; files: readonly Pick<LocalFile, 'name'>[] }): string {
  const line = text.replace(/\p{Cc}+|\s+/gu, ' ').trim()
  if (line === '') return files[0]?.name.slice(0, TITLE_LENGTH) ?? 'New chat'
  if (line.length <= TITLE_LENGTH) return line
  const cut = line.slice(0, TITLE_LENGTH)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), TITLE_LENGTH / 2))}…`
}
