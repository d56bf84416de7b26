import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { newMessage } from '@/lib/client/chat/new-message'
import { chatReferenceQueries } from '@/lib/client/chat/references'
import { useChatEngine } from '@/lib/client/chat/use-chat-engine'
import type { Draft } from '../composer/use-draft'
import { recallSettings } from './draft-settings'
import type { ChatPlace } from './use-chat-place'
import { useLatest } from './use-latest'

/** Takes a logged request up: its conversation in a temporary chat, its question in the field, its model chosen. */
export function useReplay(place: ChatPlace, draft: Draft, onReplayed: (isShortened: boolean) => void) {
  const engine = useChatEngine()
  const { replayId } = place
  const { data, error } = useQuery({
    ...chatReferenceQueries.loggedRequest(replayId ?? ''),
    enabled: replayId !== null,
    retry: false,
  })
  const logged = replayId === null ? undefined : data

  const take = useLatest(() => {
    if (!logged) return
    const { replay, model } = logged
    void engine.seed(toConversation(replay.earlier, model))
    place.beginWith({ ...recallSettings(), models: [model], system_prompt: replay.systemPrompt, history_count: null })
    draft.setText(replay.question)
    onReplayed(replay.isShortened)
  })
  // The log is the outside world: what it says becomes a chat once it is there.
  useEffect(() => take()(), [take, logged])

  return { error: replayId === null ? null : error, isLoading: replayId !== null && !error }
}

/** The earlier words as messages; an answer belongs to the question before it, or to an empty one. */
function toConversation(earlier: readonly { role: 'user' | 'assistant'; content: string }[], model: string) {
  let questionId: string | null = null
  return earlier.map(({ role, content }, position) => {
    const isQuestion = role === 'user'
    const message = newMessage({
      role,
      position,
      content,
      model: isQuestion ? null : model,
      parent_id: isQuestion ? null : questionId,
    })
    if (isQuestion) questionId = message.id
    return message
  })
}
