import type { Metadata } from 'next'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { Suspense } from 'react'
import { LogPageView } from '@/components/logs/log-page-view'

export const metadata: Metadata = { title: 'Request' }

type PageProps = { params: Promise<{ id: string }> }

export default async function LogPage({ params }: PageProps) {
  const { id } = await params
  return (
    <Suspense>
      <NuqsAdapter>
        <LogPageView id={decodeURIComponent(id)} />
      </NuqsAdapter>
    </Suspense>
  )
}
