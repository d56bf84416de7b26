import { useEffect, type RefObject } from 'react'
import type { MessageTarget } from './message-target'

/** Long enough to be seen by whoever looks for it. */
const MARKED_MS = 2_500

type ShowMessage = {
  scroller: RefObject<HTMLDivElement | null>
  /** Null until the message is drawn. */
  target: MessageTarget | null
  /** Keeps an element in view while what is around it finds its size. */
  holdInView: (element: HTMLElement) => void
}

/** Scrolls to a message, gives it the focus and marks it for a moment. At once: nothing moves that somebody would have to watch. */
export function useShowMessage({ scroller, target, holdInView }: ShowMessage): void {
  const id = target?.id
  const visit = target?.visit
  // Where the reader is belongs to the page, not to React.
  useEffect(() => {
    if (id === undefined) return
    const element = scroller.current?.querySelector<HTMLElement>(`[data-message="${CSS.escape(id)}"]`)
    if (!element) return
    element.focus({ preventScroll: true })
    holdInView(element)
    element.dataset.marked = ''
    const unmark = () => delete element.dataset.marked
    const timer = setTimeout(unmark, MARKED_MS)
    return () => {
      clearTimeout(timer)
      unmark()
    }
  }, [id, visit, scroller, holdInView])
}
