import type { toast as Sonner } from 'sonner'
import { createLate } from './late'

type Toasts = typeof Sonner

/** What is said while work goes on, and at its end. */
type Course<Outcome> = {
  loading: string
  success: string | ((outcome: Outcome) => string)
  error: (error: unknown) => { message: string; description: string | undefined }
}

/** What shows toasts; the host in app/providers.tsx mounts it. */
export const lateToaster = createLate(() => import('./toaster'))

let shown: Toasts | null = null
const waiting: ((toasts: Toasts) => void)[] = []

function tell(call: (toasts: Toasts) => void): void {
  if (shown) {
    call(shown)
    return
  }
  waiting.push(call)
  lateToaster.prepare()
}

/** Called by the toaster when it is on the page: what was said before is shown now. */
export function showWaiting(toasts: Toasts): void {
  shown = toasts
  for (const call of waiting.splice(0)) call(toasts)
}

/** A sentence in the corner for what has just happened. */
export const toast = Object.assign((...said: Parameters<Toasts>) => tell((toasts) => toasts(...said)), {
  success: (...said: Parameters<Toasts['success']>) => tell((toasts) => toasts.success(...said)),
  error: (...said: Parameters<Toasts['error']>) => tell((toasts) => toasts.error(...said)),
  info: (...said: Parameters<Toasts['info']>) => tell((toasts) => toasts.info(...said)),
  /** Says that something long has begun, and then how it ended. */
  promise: <Outcome>(work: Promise<Outcome>, said: Course<Outcome>) => tell((toasts) => toasts.promise(work, said)),
})
