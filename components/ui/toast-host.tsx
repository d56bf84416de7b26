'use client'

import { useEffect } from 'react'
import { prepareAll } from './late'
import { lateToaster, showWaiting } from './toast'

/** Long enough for the page to be there first, and short enough for the rest to be there before somebody needs it. */
const PREPARES_AFTER_MS = 3000

/** Where toasts appear; their code, and that of everything else that opens, comes after the page. */
export function ToastHost() {
  const parts = lateToaster.useParts()
  useEffect(() => {
    const timer = setTimeout(prepareAll, PREPARES_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  return parts && <parts.ThemedToaster onShown={showWaiting} />
}
