import type { Metadata } from 'next'
import { Suspense } from 'react'
import { GET as getAutoTopUp } from '@/app/api/v1/credits/auto-top-up/route'
import { GET as listPromotions } from '@/app/api/v1/credits/promotions/route'
import { CreditsView } from '@/components/credits/credits-view'
import { autoTopUpQueries } from '@/lib/client/auto-top-up'
import { promotionQueries } from '@/lib/client/promotions'
import { getEnv } from '@/lib/env'
import { autoTopUpResponse } from '@/lib/schemas/auto-top-up'
import { promotionListResponse } from '@/lib/schemas/promotions'
import { Prefill } from '../prefill'
import { TopUpNotice } from './top-up-notice'

export const metadata: Metadata = { title: 'Credits' }

export default function CreditsPage() {
  const topUp = { queryKey: autoTopUpQueries.settings().queryKey, handler: getAutoTopUp, response: autoTopUpResponse }
  const grants = {
    queryKey: promotionQueries.list().queryKey,
    handler: listPromotions,
    response: promotionListResponse,
  }
  return (
    <Prefill
      questions={[
        { path: '/credits/auto-top-up', ...topUp },
        { path: '/credits/promotions', ...grants },
      ]}
    >
      <Suspense>
        <TopUpNotice />
      </Suspense>
      {/* What the payment page sends back is in the address, which is known only per request. */}
      <Suspense>
        <CreditsView isSandbox={getEnv().sandbox.payments} />
      </Suspense>
    </Prefill>
  )
}
