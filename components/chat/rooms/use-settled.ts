import { useEffect, useState } from 'react'

/** What somebody types, once they pause: each search costs the server something. */
export function useSettled(value: string, pauseMs = 250): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs)
    return () => clearTimeout(timer)
  }, [value, pauseMs])
  return settled
}
