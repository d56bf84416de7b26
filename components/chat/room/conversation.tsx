'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { toast } from '@/components/ui/toast'
import { Button } from '@/components/ui/button'
import { ErrorState } from '@/components/ui/error-state'
import { createLate } from '@/components/ui/late'
import { Skeleton } from '@/components/ui/skeleton'
import { Spinner } from '@/components/ui/spinner'
import type { ChatContext } from '@/lib/client/chat/chat-engine'
import { useChatEngine } from '@/lib/client/chat/use-chat-engine'
import { chatQueries, fetchEarlierMessages } from '@/lib/client/chats'
import type { ChatMessage } from '@/lib/schemas/chats'
import { ChatActionsProvider, type ChatActions } from '../thread/chat-actions'
import { MessageTargetProvider, type MessageTarget } from '../thread/message-target'
import { ModelTabs } from './model-tabs'
import { useActiveModel, type FoundModel } from './use-active-model'
import { useFindMessage } from './use-find-message'
import { useLatest } from './use-latest'
import { Welcome } from './welcome'

// The messages' code comes while the messages do; who begins a new chat has it before they have written.
const late = createLate(() => import('../thread/thread'))
// The first answer does not wait for the code that reads it.
createLate(() => import('@/lib/client/chat/read-answer'))

/** A new answer is read before somebody wants the old one back. */
const UNDO_MS = 20_000

type ConversationProps = {
  context: ChatContext
  isTemporary: boolean
  target: MessageTarget | null
  onMissing: () => void
  toName: (model: string) => string
  onPickSample: (text: string) => void
}

/** The messages of a chat that is open. */
export function Conversation({ context, isTemporary, target, onMissing, toName, onPickSample }: ConversationProps) {
  const queryClient = useQueryClient()
  const { chatId, settings } = context
  const conversation = useQuery(chatQueries.messages(chatId, queryClient))
  const actions = useThreadActions(context, toName)
  const isLooking = useFindMessage({ chatId, conversation: conversation.data, target, onMissing })
  const { active, choose } = useActiveModel(settings.models, findModel(conversation.data?.messages, target))
  const parts = late.useParts(true)
  useEffect(() => {
    late.prepare()
  }, [])
  if (conversation.isPending) return <ConversationSkeleton />
  if (!conversation.data) {
    return (
      <div className="grid min-h-0 flex-1 content-center">
        <ErrorState
          title="The messages could not be loaded"
          description={conversation.error.message}
          onRetry={() => void conversation.refetch()}
          isRetrying={conversation.isFetching}
        />
      </div>
    )
  }
  const { messages, cursor } = conversation.data
  if (messages.length === 0) return <Welcome isTemporary={isTemporary} onPick={onPickSample} />
  if (!parts) return <ConversationSkeleton />
  return (
    <ChatActionsProvider value={actions}>
      <ModelTabs models={settings.models} active={active} toName={toName} onPick={choose} />
      <MessageTargetProvider value={isLooking ? null : target}>
        <parts.Thread
          chatId={chatId}
          messages={messages}
          models={settings.models}
          activeModel={active}
          before={cursor === null ? null : <EarlierMessages chatId={chatId} isLooking={isLooking} />}
        />
      </MessageTargetProvider>
    </ChatActionsProvider>
  )
}

/** The functions stay the same while the settings change, so that no message is drawn anew for them. */
function useThreadActions(context: ChatContext, toName: (model: string) => string): ChatActions {
  const engine = useChatEngine()
  const latest = useLatest(context)
  const { chatId, takesImages } = context
  return useMemo(() => {
    const report = (title: string) => (error: unknown) =>
      toast.error(title, { description: error instanceof Error ? error.message : undefined })
    const remove = (messages: readonly ChatMessage[], what: string) =>
      engine.remove(chatId, messages).then((takeBack) => {
        const undo = () => void takeBack().catch(report('The message could not be restored'))
        toast(what, { action: { label: 'Undo', onClick: undo } })
      }, report('The message could not be deleted'))
    const edit = (question: ChatMessage, text: string) =>
      engine.edit(latest(), question, text).then((takeBack) => {
        const undo = () => void takeBack().catch(report('What was there before could not be brought back'))
        toast('Message changed', { duration: UNDO_MS, action: { label: 'Undo', onClick: undo } })
      }, report('The message was not sent'))
    return {
      chatId,
      toName,
      takesImages,
      stop: (answerId) => engine.stop(answerId),
      remove: (messages, what) => void remove(messages, what),
      regenerate: (question, model) =>
        void engine.regenerate(latest(), { question, model }).catch(report('The message was not sent')),
      edit: (question, text) => void edit(question, text),
    }
  }, [engine, latest, chatId, toName, takesImages])
}

/** Whose answer it is that somebody goes to; null: no answer. */
function findModel(messages: readonly ChatMessage[] | undefined, target: MessageTarget | null): FoundModel | null {
  const model = target && messages?.find(({ id }) => id === target.id)?.model
  return model ? { model, visit: target.visit } : null
}

function EarlierMessages({ chatId, isLooking }: { chatId: string; isLooking: boolean }) {
  const queryClient = useQueryClient()
  const load = useMutation({
    mutationFn: async () => {
      const { queryKey } = chatQueries.messages(chatId, queryClient)
      const known = queryClient.getQueryData(queryKey)
      if (known) queryClient.setQueryData(queryKey, await fetchEarlierMessages(chatId, known))
    },
    onError: (error) => toast.error('Earlier messages could not be loaded', { description: error.message }),
  })
  if (isLooking) return <Spinner label="Looking for the message" className="mx-auto text-sm" />
  return (
    <Button variant="ghost" size="sm" className="mx-auto" onClick={() => load.mutate()} isLoading={load.isPending}>
      Show earlier messages
    </Button>
  )
}

function ConversationSkeleton() {
  return (
    <div
      aria-busy
      aria-label="Loading messages"
      className="mx-auto grid w-full max-w-3xl flex-1 content-start gap-6 px-4 py-6 sm:px-6"
    >
      <Skeleton className="ml-auto h-10 w-64 max-w-full" />
      <Skeleton className="h-40" />
      <Skeleton className="ml-auto h-10 w-48" />
      <Skeleton className="h-28" />
    </div>
  )
}
