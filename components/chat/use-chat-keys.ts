import { useEffect } from 'react'

type ChatKeys = { onNew: () => void; onStop: () => void }

/** Ctrl or ⌘ + Shift + O begins a chat; Esc stops what is being written, unless it closes something first. */
export function useChatKeys({ onNew, onStop }: ChatKeys): void {
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      if (event.key === 'Escape') onStop()
      if (event.key.toLowerCase() !== 'o' || !event.shiftKey || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      onNew()
    }
    window.addEventListener('keydown', handle)
    return () => window.removeEventListener('keydown', handle)
  }, [onNew, onStop])
}
