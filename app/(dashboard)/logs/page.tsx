import type { Metadata } from 'next'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { Suspense } from 'react'
import { LogsView } from '@/components/logs/logs-view'

export const metadata: Metadata = { title: 'Logs' }

export default function LogsPage() {
  return (
    // What the log shows is in the address, which is known only per request.
    <Suspense>
      <NuqsAdapter>
        <LogsView />
      </NuqsAdapter>
    </Suspense>
  )
}
