'use client'

import type { ErrorInfo } from 'next/error'
import { FailedPage } from '@/components/layout/failed-page'

const OVERVIEW = { href: '/overview', label: 'Overview' }

/** A page of the dashboard failed; the frame around it stays. */
export default function DashboardError({ error, retry }: ErrorInfo) {
  return <FailedPage error={error} retry={retry} wayOut={OVERVIEW} />
}
