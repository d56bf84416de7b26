import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { DestinationList } from '@/components/settings/observability/destination-list'
import { SettingsSection } from '@/components/settings/settings-section'
import { Alert } from '@/components/ui/alert'
import { getSession } from '@/lib/auth'

export const metadata: Metadata = { title: 'Observability' }

export default async function ObservabilityPage() {
  const session = await getSession()
  if (!session) redirect('/sign-in')
  if (session.role !== 'admin') return <Alert title="Only admins of the organization see its destinations" />
  return (
    <SettingsSection
      title="Destinations"
      description="Each request is sent to them after it is billed, as a span by OpenTelemetry’s conventions for generative AI."
    >
      <DestinationList />
    </SettingsSection>
  )
}
