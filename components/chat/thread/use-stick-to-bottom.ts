import { useCallback, useEffect, useRef, useState } from 'react'

/** So near to the end counts as at the end. */
const SLACK_PX = 48

/**
 * Keeps the end of a growing list in view while the reader is there, and leaves the page alone when they scrolled up.
 * `key` is what is read: another one begins at its end.
 */
export function useStickToBottom(key: string) {
  const scroller = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const isStuck = useRef(true)
  const [isAtEnd, setAtEnd] = useState(true)

  const scrollToEnd = useCallback(() => {
    const element = scroller.current
    isStuck.current = true
    if (element) element.scrollTop = element.scrollHeight
  }, [])

  const handleScroll = useCallback(() => {
    const element = scroller.current
    if (!element) return
    isStuck.current = element.scrollHeight - element.scrollTop - element.clientHeight < SLACK_PX
    setAtEnd(isStuck.current)
  }, [])

  // The layout is the outside world: answers grow by themselves.
  useEffect(() => {
    scrollToEnd()
    if (!content.current || !scroller.current) return
    const observer = new ResizeObserver(() => isStuck.current && scrollToEnd())
    observer.observe(content.current)
    observer.observe(scroller.current)
    return () => observer.disconnect()
  }, [key, scrollToEnd])

  return { scroller, content, isAtEnd, handleScroll, scrollToEnd }
}
