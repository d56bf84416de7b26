import type { Metadata } from 'next'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { OrganizationView } from '@/components/organization/organization-view'

export const metadata: Metadata = { title: 'Organization' }

export default function OrganizationPage() {
  return (
    <NuqsAdapter>
      <OrganizationView />
    </NuqsAdapter>
  )
}
