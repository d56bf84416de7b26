import { useSyncExternalStore } from 'react'

const subscribeToNothing = () => () => undefined

/** The address that clients of the API use, as this browser reached it. Empty while the server renders. */
export function useBaseUrl(): string {
  const origin = useSyncExternalStore(
    subscribeToNothing,
    () => window.location.origin,
    () => '',
  )
  return `${origin}/api/v1`
}
