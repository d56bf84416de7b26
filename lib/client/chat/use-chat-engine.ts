import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import { ChatEngine } from './chat-engine'
import type { LiveAnswer } from './live-answers'

const engines = new WeakMap<QueryClient, ChatEngine>()

/** The engine of this browser window. Only in the browser: it listens to the page. */
export function useChatEngine(): ChatEngine {
  const queryClient = useQueryClient()
  const engine = engines.get(queryClient) ?? new ChatEngine(queryClient)
  engines.set(queryClient, engine)
  return engine
}

/** What has come of an answer that is being written now; undefined when it is not. */
export function useLiveAnswer(id: string): LiveAnswer | undefined {
  const { live } = useChatEngine()
  const subscribe = useCallback((listener: () => void) => live.subscribe(id, listener), [live, id])
  return useSyncExternalStore(
    subscribe,
    () => live.get(id),
    () => undefined,
  )
}

/** Whether any model still answers in a chat. */
export function useIsBusy(chatId: string): boolean {
  const engine = useChatEngine()
  return useSyncExternalStore(
    engine.subscribe,
    () => engine.isBusy(chatId),
    () => false,
  )
}

/** Whether this window writes an answer; another one, or a page that was closed, may have begun it. */
export function useIsRunning(answerId: string): boolean {
  const engine = useChatEngine()
  return useSyncExternalStore(
    engine.subscribe,
    () => engine.isRunning(answerId),
    () => false,
  )
}
