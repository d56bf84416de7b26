import { useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { useChatEngine } from '@/lib/client/chat/use-chat-engine'
import { chatQueries, fetchAllChats } from '@/lib/client/chats'
import type { ChatObject } from '@/lib/schemas/chats'
import { saveFile, toFileName } from './save-file'

/** Few people ever move chats: what it takes comes when one does. */
const loadTransfer = () => import('@/lib/client/chat/export-chats')

/** Export of one chat or all, and import; each says how far it is and how it ended. */
export function useTransfer() {
  const queryClient = useQueryClient()
  const engine = useChatEngine()

  const exportOne = (chat: ChatObject) =>
    toast.promise(
      loadTransfer()
        .then(({ exportChats }) => exportChats([chat], engine.files))
        .then((text) => saveFile(toFileName(chat.title), text)),
      { loading: 'Preparing the file', success: 'Chat exported', error: toExportError },
    )

  const exportAll = () =>
    toast.promise(
      Promise.all([loadTransfer(), fetchAllChats()])
        .then(([{ exportChats }, chats]) => exportChats(chats, engine.files))
        .then((text) => saveFile('chats.json', text)),
      { loading: 'Preparing the file', success: 'Chats exported', error: toExportError },
    )

  const importFile = (file: File) =>
    toast.promise(
      Promise.all([loadTransfer(), file.text()])
        .then(([{ importChats }, text]) => importChats(text))
        .finally(() => queryClient.invalidateQueries({ queryKey: chatQueries.lists() })),
      {
        loading: 'Importing',
        success: (chats) => (chats.length === 1 ? 'Chat imported' : `${chats.length} chats imported`),
        error: (error: unknown) => ({
          message: 'The file could not be imported',
          description: error instanceof Error ? error.message : undefined,
        }),
      },
    )

  return { exportOne, exportAll, importFile }
}

function toExportError(error: unknown) {
  return {
    message: 'The export could not be made',
    description: error instanceof Error ? error.message : undefined,
  }
}
