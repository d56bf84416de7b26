import { useCallback, useEffect, useRef, useState } from 'react'

/** So near to the end counts as at the end. */
const SLACK_PX = 48

/** With these a reader goes elsewhere by themselves, or begins to write. */
const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const

/** In the middle; one that is higher than the window at its beginning. */
function showWhole(element: HTMLElement, scroller: HTMLElement | null): void {
  const isHigher = element.offsetHeight > (scroller?.clientHeight ?? 0)
  element.scrollIntoView({ block: isHigher ? 'start' : 'center', inline: 'nearest', behavior: 'instant' })
}

/**
 * Keeps the end of a growing list in view while the reader is there, and leaves the page alone when they scrolled up.
 * `key` is what is read: another one begins at its end.
 */
export function useStickToBottom(key: string) {
  const scroller = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const isStuck = useRef(true)
  const held = useRef<HTMLElement | null>(null)
  const [isAtEnd, setAtEnd] = useState(true)

  const scrollToEnd = useCallback(() => {
    const element = scroller.current
    isStuck.current = true
    held.current = null
    if (element) element.scrollTop = element.scrollHeight
  }, [])

  /** Until the reader moves: what is drawn above it for the first time would push it out of view. */
  const holdInView = useCallback((element: HTMLElement) => {
    isStuck.current = false
    held.current = element
    showWhole(element, scroller.current)
  }, [])

  const handleScroll = useCallback(() => {
    const element = scroller.current
    if (!element) return
    const isNearEnd = element.scrollHeight - element.scrollTop - element.clientHeight < SLACK_PX
    isStuck.current = isNearEnd && !held.current
    setAtEnd(isNearEnd)
  }, [])

  // The layout is the outside world: answers grow by themselves.
  useEffect(() => {
    scrollToEnd()
    if (!content.current || !scroller.current) return
    const element = scroller.current
    const observer = new ResizeObserver(() => {
      if (held.current) showWhole(held.current, element)
      else if (isStuck.current) scrollToEnd()
    })
    observer.observe(content.current)
    observer.observe(element)
    const release = () => {
      if (!held.current) return
      held.current = null
      handleScroll()
    }
    for (const move of MOVES) window.addEventListener(move, release, { passive: true })
    return () => {
      observer.disconnect()
      for (const move of MOVES) window.removeEventListener(move, release)
    }
  }, [key, scrollToEnd, handleScroll])

  return { scroller, content, isAtEnd, handleScroll, scrollToEnd, holdInView }
}
