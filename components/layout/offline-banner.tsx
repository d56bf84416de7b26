'use client'

import { WifiOff } from 'lucide-react'
import { useSyncExternalStore } from 'react'

function subscribe(onChange: () => void): () => void {
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}

/** Says that the browser has no network: what is shown may be old, and questions go on by themselves afterwards. */
export function OfflineBanner() {
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  )
  return (
    <div aria-live="polite" className="pointer-events-none fixed inset-x-0 top-2 z-60 flex justify-center px-4">
      {!isOnline && (
        <p className="pointer-events-auto flex items-center gap-2 rounded-full border border-warning/30 bg-warning-muted px-3.5 py-1.5 text-sm font-medium shadow-floating">
          <WifiOff aria-hidden className="size-4 text-warning" />
          No connection. What you see may be out of date.
        </p>
      )}
    </div>
  )
}
