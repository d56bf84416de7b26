import { useSyncExternalStore } from 'react'

/** Part of the interface whose code comes when somebody is about to use it. */
export type Late<Parts> = {
  /** Begins to load, once; after a failure the next wish tries again. */
  prepare: () => void
  /** The parts, or null until they are here. */
  useParts: () => Parts | null
}

const all = new Set<() => void>()

/** Loads every late part of the page: for when it has nothing else to do, and before its network can go away. */
export function prepareAll(): void {
  for (const prepare of all) prepare()
}

/** Most people open no menu on most pages: what only opened things need is not part of a page's first load. */
export function createLate<Parts>(load: () => Promise<Parts>): Late<Parts> {
  let parts: Parts | null = null
  let isLoading = false
  const listeners = new Set<() => void>()

  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }
  const keep = (loaded: Parts) => {
    parts = loaded
    for (const listener of listeners) listener()
  }
  const prepare = () => {
    if (parts !== null || isLoading) return
    isLoading = true
    // A browser without a network says so by itself; the next wish loads again.
    void load()
      .then(keep, () => undefined)
      .finally(() => {
        isLoading = false
      })
  }
  const read = () => parts
  all.add(prepare)
  return { prepare, useParts: () => useSyncExternalStore(subscribe, read, () => null) }
}
