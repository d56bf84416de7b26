import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { Suspense } from 'react'
import { AdminsOnly } from '@/components/settings/admins-only'
import { GuardrailsView } from '@/components/settings/guardrails/guardrails-view'
import { getSession } from '@/lib/auth'

export const metadata: Metadata = { title: 'Guardrails' }

export default async function GuardrailsPage() {
  const session = await getSession()
  if (!session) redirect('/sign-in')
  if (session.role !== 'admin') return <AdminsOnly what="guardrails" />
  return (
    // Which form is open is in the address, which is known only per request.
    <Suspense>
      <NuqsAdapter>
        <GuardrailsView />
      </NuqsAdapter>
    </Suspense>
  )
}
