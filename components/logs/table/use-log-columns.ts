import { useMemo, useSyncExternalStore } from 'react'
import { DEFAULT_COLUMNS, LOG_COLUMNS } from './log-columns'

const STORAGE_KEY = 'causeway.logs.columns'
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** A browser that keeps nothing has the usual columns. */
function readStored(): string | null {
  try {
    return window.localStorage.getItem(STORAGE_KEY)
  } catch {
    return null
  }
}

function store(ids: readonly string[] | null): void {
  try {
    if (ids === null) window.localStorage.removeItem(STORAGE_KEY)
    else window.localStorage.setItem(STORAGE_KEY, ids.join(','))
  } catch {
    return
  } finally {
    for (const listener of listeners) listener()
  }
}

/** Which columns a person chose, kept in this browser. */
export function useLogColumns() {
  const stored = useSyncExternalStore(subscribe, readStored, () => null)
  return useMemo(() => {
    const chosen = new Set(stored === null ? DEFAULT_COLUMNS : stored.split(','))
    const toggle = (id: string, isShown: boolean) => {
      const next = LOG_COLUMNS.map((column) => column.id).filter((other) =>
        other === id ? isShown : chosen.has(other),
      )
      store(next)
    }
    return { columns: LOG_COLUMNS.filter(({ id }) => chosen.has(id)), chosen, toggle, reset: () => store(null) }
  }, [stored])
}

export type LogColumnsState = ReturnType<typeof useLogColumns>
