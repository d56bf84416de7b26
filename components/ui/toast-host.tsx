'use client'

import { useEffect } from 'react'
import { prepareAll } from './late'
import { lateToaster, showWaiting } from './toast'

/** Where toasts appear; their code, and that of everything else that opens, comes after the page. */
export function ToastHost() {
  const parts = lateToaster.useParts()
  useEffect(prepareAll, [])
  return parts && <parts.ThemedToaster onShown={showWaiting} />
}
