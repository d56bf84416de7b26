import { useDeferredValue, useSyncExternalStore } from 'react'

/** Part of the interface whose code comes when somebody is about to use it. */
export type Late<Parts> = {
  /** Begins to load, once; after a failure the next wish tries again. */
  prepare: () => void
  /** The parts, or null until they are here. @throws what kept them from coming, where they `areNeeded` now */
  useParts: (areNeeded?: boolean) => Parts | null
}

type State<Parts> = { parts: Parts | null; failure: Error | null; isLoading: boolean }

const all = new Set<() => void>()

/** Safari knows no idle moments. */
const PAUSE_MS = 200

/**
 * Loads every late part of the page, one in each moment in which it has nothing else to do: before somebody opens them, and
 * before the network can go away. @returns ends it
 */
export function prepareAll(): () => void {
  let isEnded = false
  const remaining = all.values()
  const prepareNext = () => {
    const { value: prepare, done } = remaining.next()
    if (isEnded || done) return
    prepare()
    whenIdle(prepareNext)
  }
  whenIdle(prepareNext)
  return () => {
    isEnded = true
  }
}

function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run)
  else setTimeout(run, PAUSE_MS)
}

/** Most people open no menu on most pages: what only opened things need is not part of a page's first load. */
export function createLate<Parts>(load: () => Promise<Parts>): Late<Parts> {
  const none: State<Parts> = { parts: null, failure: null, isLoading: false }
  let state = none
  const listeners = new Set<() => void>()

  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }
  const become = (next: Partial<State<Parts>>) => {
    state = { ...none, ...next }
    for (const listener of listeners) listener()
  }
  const prepare = () => {
    if (state.parts !== null || state.isLoading) return
    become({ isLoading: true })
    load().then(
      (parts) => become({ parts }),
      // The network is away, or a newer version was installed since this page was loaded.
      (error: unknown) => become({ failure: error instanceof Error ? error : new Error(String(error)) }),
    )
  }
  const useParts = (areNeeded = false) => {
    const now = useSyncExternalStore(
      subscribe,
      () => state,
      () => none,
    )
    // What came is built beside the page, which goes on answering meanwhile; a store's news alone would hold everything up.
    const { parts, failure } = useDeferredValue(now)
    if (areNeeded && failure) throw failure
    return parts
  }
  all.add(prepare)
  return { prepare, useParts }
}
