import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { Suspense } from 'react'
import { AdminsOnly } from '@/components/settings/admins-only'
import { ProviderKeysView } from '@/components/settings/provider-keys/provider-keys-view'
import { getSession } from '@/lib/auth'
import { listCredentialForms } from '@/lib/providers'

export const metadata: Metadata = { title: 'Provider keys' }

export default async function ProviderKeysPage() {
  const session = await getSession()
  if (!session) redirect('/sign-in')
  if (session.role !== 'admin') return <AdminsOnly what="provider keys" />
  return (
    // Which form is open is in the address, which is known only per request.
    <Suspense>
      <NuqsAdapter>
        <ProviderKeysView forms={listCredentialForms()} />
      </NuqsAdapter>
    </Suspense>
  )
}
