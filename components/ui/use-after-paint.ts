import { startTransition, useEffect, useState } from 'react'

/**
 * The same as `isOn`, but true only after the page has been painted with it, and in a transition: what a press answers is
 * seen first, and a slow machine goes on answering while that which it starts is built.
 */
export function useAfterPaint(isOn: boolean): boolean {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    if (!isOn) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setPainted(true)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      setPainted(false)
    }
  }, [isOn])
  return isOn && isPainted
}
