import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { parseAsString, useQueryStates } from 'nuqs'
import { useCallback, useState } from 'react'
import { toast } from '@/components/ui/toast'
import { useChatEngine } from '@/lib/client/chat/use-chat-engine'
import { chatMutations, chatQueries, TEMPORARY_CHAT } from '@/lib/client/chats'
import type { ChatObject, ChatSettings } from '@/lib/schemas/chats'
import { useModels } from '../use-models'
import { chooseFirstModel, recallSettings, rememberSettings } from './draft-settings'

const PARAMS = {
  chat: parseAsString,
  message: parseAsString,
  model: parseAsString,
  preset: parseAsString,
  replay: parseAsString,
}
const NOWHERE = { chat: null, message: null, model: null, preset: null, replay: null }

/** Which chat is open, or the one that is about to begin, and what it is set to. The address has it, so that it can be kept. */
export function useChatPlace() {
  const queryClient = useQueryClient()
  const engine = useChatEngine()
  const [params, setParams] = useQueryStates(PARAMS, { history: 'push' })
  const [isTemporary, setTemporary] = useState(false)
  const [draft, setDraft] = useState(recallSettings)
  const aim = useTarget(params.message, setParams)
  const { models } = useModels()
  const storedId = isTemporary ? null : params.chat
  const detail = useQuery({ ...chatQueries.detail(storedId ?? ''), enabled: storedId !== null })
  const update = useMutation(chatMutations.update(queryClient))
  const begun: ChatSettings = { ...draft, models: chooseModels(params, draft.models, chooseFirstModel(models ?? [])) }
  const settings = storedId === null ? begun : detail.data?.settings

  const changeSettings = (next: ChatSettings) => {
    rememberSettings(next)
    if (storedId !== null) {
      const onError = (error: Error) => toast.error('The settings were not saved', { description: error.message })
      update.mutate({ id: storedId, settings: next }, { onError })
      return
    }
    setDraft(next)
    void setParams({ model: null, preset: null }, { history: 'replace' })
  }
  const leave = (temporary: boolean) => {
    // What is stored nowhere is gone with its chat.
    void engine.seed([])
    setTemporary(temporary)
    setDraft(recallSettings())
    void setParams(NOWHERE)
  }
  const open = (id: string, messageId: string | null = null) => {
    if (isTemporary) void engine.seed([])
    setTemporary(false)
    aim.visitAgain()
    void setParams({ ...NOWHERE, chat: id, message: messageId })
  }
  return {
    /** Null: a new one that nobody has written in. */
    chatId: isTemporary ? TEMPORARY_CHAT : storedId,
    chat: storedId === null ? null : (detail.data ?? null),
    error: storedId === null || detail.data ? null : detail.error,
    retry: () => void detail.refetch(),
    settings,
    changeSettings,
    isTemporary,
    replayId: params.replay,
    open,
    ...aim,
    startNew: () => leave(false),
    startTemporary: () => leave(true),
    /** A temporary chat with these settings, such as a replayed one. */
    beginWith: (next: ChatSettings) => {
      setTemporary(true)
      setDraft(next)
      void setParams(NOWHERE, { history: 'replace' })
    },
    showNew: (chat: ChatObject) => {
      queryClient.setQueryData(chatQueries.detail(chat.id).queryKey, chat)
      queryClient.setQueryData(chatQueries.messages(chat.id, queryClient).queryKey, { messages: [], cursor: null })
      void setParams({ ...NOWHERE, chat: chat.id })
    },
  }
}

type ForgetIn = (params: { message: null }, options: { history: 'replace' }) => unknown

/** The message that the address leads to, and how often somebody went to one. */
function useTarget(id: string | null, setParams: ForgetIn) {
  const [visit, setVisit] = useState(0)
  const forgetMessage = useCallback(() => void setParams({ message: null }, { history: 'replace' }), [setParams])
  return {
    target: id === null ? null : { id, visit },
    visitAgain: () => setVisit((before) => before + 1),
    forgetMessage,
  }
}

export type ChatPlace = ReturnType<typeof useChatPlace>

/** The address goes before what was used last; the first visit gets a model to begin with. */
function chooseModels(
  { model, preset }: { model: string | null; preset: string | null },
  last: readonly string[],
  first: string | null,
): string[] {
  if (preset !== null) return [`@preset/${preset}`]
  if (model !== null) return [model]
  if (last.length > 0) return [...last]
  return first === null ? [] : [first]
}
