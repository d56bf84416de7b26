import type { Metadata } from 'next'
import { Suspense } from 'react'
import { CreditsView } from '@/components/credits/credits-view'
import { getEnv } from '@/lib/env'
import { TopUpNotice } from './top-up-notice'

export const metadata: Metadata = { title: 'Credits' }

export default function CreditsPage() {
  return (
    <>
      <Suspense>
        <TopUpNotice />
      </Suspense>
      {/* What the payment page sends back is in the address, which is known only per request. */}
      <Suspense>
        <CreditsView isSandbox={getEnv().sandbox.payments} />
      </Suspense>
    </>
  )
}
