'use client'

import { type DehydratedState, HydrationBoundary } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { isShownOrganization } from '@/lib/client/shown-organization'

type FirstAnswersProps = { organizationId: string; state: DehydratedState; children: ReactNode }

/**
 * What a page knows from the start. A browser that was switched to another organization in another tab gets that one's answers
 * for a page of this one's: they are left out, and what the page asks then is refused.
 */
export function FirstAnswers({ organizationId, state, children }: FirstAnswersProps) {
  return (
    <HydrationBoundary state={isShownOrganization(organizationId) ? state : undefined}>{children}</HydrationBoundary>
  )
}
