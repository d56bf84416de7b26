'use client'

import dynamic from 'next/dynamic'
import { useEffect, useState } from 'react'
import { watchOrganization } from '@/lib/client/organization-switch'
import type { Viewer } from './user-menu'

const OtherOrganizationDialog = dynamic(
  () => import('./other-organization-dialog').then((module) => module.OtherOrganizationDialog),
  { ssr: false },
)

/** Stops a tab that shows another organization than this browser works in by now, and lets the person choose one. */
export function OtherOrganization({ viewer }: { viewer: Viewer }) {
  const [active, setActive] = useState(viewer.organizationId)
  // Other tabs and the server's refusals are the outside world here.
  useEffect(() => watchOrganization(setActive), [])
  if (active === viewer.organizationId) return null
  return <OtherOrganizationDialog viewer={viewer} active={active} onReturn={() => setActive(viewer.organizationId)} />
}
