'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { ConfirmDialog } from './confirm-dialog'
import { holdLeaving } from './leaving'

type LeaveGuardProps = {
  isDirty: boolean
  /** What would be lost, in a sentence. */
  loss: string
  /** The draft stays while only the query of the address changes. */
  staysOverViews?: boolean
}

/**
 * Asks before a draft is lost: by a link, by going back where the browser lets a page ask, by the palette, and, in the
 * browser’s own words, by closing or reloading the page.
 */
export function LeaveGuard({ isDirty, loss, staysOverViews = false }: LeaveGuardProps) {
  const router = useRouter()
  const [leave, setLeave] = useState<(() => void) | null>(null)
  useEffect(() => {
    if (!isDirty) return undefined
    return holdLeaving({
      isLeaving: (url) =>
        url.pathname !== window.location.pathname || (!staysOverViews && url.search !== window.location.search),
      ask: (go) => setLeave(() => go),
      push: (href) => router.push(href),
    })
  }, [isDirty, staysOverViews, router])
  if (leave === null) return null
  return (
    <ConfirmDialog
      title="Leave without saving?"
      confirmLabel="Leave without saving"
      isPending={false}
      error={null}
      onClose={() => setLeave(null)}
      onConfirm={() => {
        setLeave(null)
        leave()
      }}
    >
      {loss}
    </ConfirmDialog>
  )
}
