import type { Metadata } from 'next'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { Suspense } from 'react'
import { GET } from '@/app/api/v1/keys/route'
import { KeysView } from '@/components/keys/keys-view'
import { keyQueries } from '@/lib/client/keys'
import { keyListResponse } from '@/lib/schemas/keys'
import { Prefill } from '../prefill'

export const metadata: Metadata = { title: 'API keys' }

export default function KeysPage() {
  const { queryKey } = keyQueries.list()
  const path = '/keys?include_disabled=true&include_expired=true'
  return (
    <Prefill questions={[{ queryKey, handler: GET, path, response: keyListResponse }]}>
      {/* Whether the dialog is open is in the address, which is known only per request. */}
      <Suspense>
        <NuqsAdapter>
          <KeysView />
        </NuqsAdapter>
      </Suspense>
    </Prefill>
  )
}
