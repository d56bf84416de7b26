'use client'

import { useEffect } from 'react'

/**
 * The back button may bring a page back as it was left: on its way to a payment page, with a button that waits. Calls the
 * reset of that button's mutation then.
 */
export function useAwakening(reset: () => void): void {
  useEffect(() => {
    const awaken = (event: PageTransitionEvent) => event.persisted && reset()
    window.addEventListener('pageshow', awaken)
    return () => window.removeEventListener('pageshow', awaken)
  }, [reset])
}
