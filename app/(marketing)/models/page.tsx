import type { Metadata } from 'next'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { Suspense } from 'react'
import { ModelsBrowser } from '@/components/models/models-browser'

export const metadata: Metadata = {
  title: 'Models',
  description: 'Compare every model by price, context, provider and ability.',
  alternates: { types: { 'application/rss+xml': [{ url: '/api/v1/models?use_rss=true', title: 'Models' }] } },
}

export default function ModelsPage() {
  return (
    // The filters read the address, which the build does not know.
    <Suspense>
      <NuqsAdapter>
        <ModelsBrowser />
      </NuqsAdapter>
    </Suspense>
  )
}
