import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AdminsOnly } from '@/components/settings/admins-only'
import { DestinationList } from '@/components/settings/observability/destination-list'
import { SettingsSection } from '@/components/layout/settings-section'
import { getSession } from '@/lib/auth'

export const metadata: Metadata = { title: 'Observability' }

export default async function ObservabilityPage() {
  const session = await getSession()
  if (!session) redirect('/sign-in')
  if (session.role !== 'admin') return <AdminsOnly what="destinations" />
  return (
    <SettingsSection
      title="Destinations"
      description="Each request is sent to them after it is billed, as a span by OpenTelemetry’s conventions for generative AI."
    >
      <DestinationList />
    </SettingsSection>
  )
}
