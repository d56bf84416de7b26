'use client'

import { onlineManager } from '@tanstack/react-query'
import { WifiOff } from 'lucide-react'
import { useSyncExternalStore } from 'react'

const subscribe = (onChange: () => void): (() => void) => onlineManager.subscribe(onChange)

/** Says that the browser has no network: what is shown may be old, and questions go on by themselves afterwards. */
export function OfflineBanner() {
  const isOnline = useSyncExternalStore(
    subscribe,
    () => onlineManager.isOnline(),
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
