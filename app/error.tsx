'use client'

import type { ErrorInfo } from 'next/error'
import { FailedPage } from '@/components/layout/failed-page'

const HOME = { href: '/', label: 'Home' }

/** A page outside the dashboard failed; theme and fonts stay. */
export default function PageError({ error, retry }: ErrorInfo) {
  return (
    <main className="grid min-h-dvh content-center">
      <FailedPage error={error} retry={retry} wayOut={HOME} />
    </main>
  )
}
