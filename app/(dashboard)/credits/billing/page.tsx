import type { Metadata } from 'next'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { Suspense } from 'react'
import { BillingView } from '@/components/credits/billing-view'

export const metadata: Metadata = { title: 'Payment and billing' }

export default function BillingPage() {
  return (
    <Suspense>
      <NuqsAdapter>
        <BillingView />
      </NuqsAdapter>
    </Suspense>
  )
}
