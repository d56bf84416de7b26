import type { Metadata } from 'next'
import { Suspense } from 'react'
import { KeysView } from '@/components/keys/keys-view'

export const metadata: Metadata = { title: 'API keys' }

export default function KeysPage() {
  return (
    // Whether the dialog is open is in the address, which is known only per request.
    <Suspense>
      <KeysView />
    </Suspense>
  )
}
