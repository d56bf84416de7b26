import { useSyncExternalStore } from 'react'

const subscribe = () => () => undefined

/**
 * False in what the server rendered, true once React runs in the browser: until then a form takes input that React never
 * hears of, so that it would send something other than what it shows.
 */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
}
