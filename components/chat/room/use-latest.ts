import { useCallback, useLayoutEffect, useRef } from 'react'

/** A function that never changes and returns the value of the last drawing; for events, which come after it. */
export function useLatest<Value>(value: Value): () => Value {
  const ref = useRef(value)
  useLayoutEffect(() => {
    ref.current = value
  })
  return useCallback(() => ref.current, [])
}
