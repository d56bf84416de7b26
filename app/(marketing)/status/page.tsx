import { Activity } from 'lucide-react'
import type { Metadata } from 'next'
import { PublicPage } from '@/components/marketing/public-page'
import { ServiceList } from '@/components/status/service-list'
import { StatusBanner } from '@/components/status/status-banner'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkTabs } from '@/components/ui/link-tabs'
import { getServiceStatus } from '@/lib/analytics'
import { serviceStatusQuery } from '@/lib/schemas/service-status'

export const metadata: Metadata = {
  title: 'Status',
  description: 'How every provider and model did in the last 90 days, from real traffic.',
}

type StatusPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function StatusPage({ searchParams }: StatusPageProps) {
  const query = serviceStatusQuery.safeParse(await searchParams)
  const status = await getServiceStatus(query.success ? query.data : { by: 'provider' })
  const tabs = [
    { href: '/status', label: 'Providers', isCurrent: status.by === 'provider' },
    { href: '/status?by=model', label: 'Models', isCurrent: status.by === 'model' },
  ]
  return (
    <PublicPage
      title="Status"
      lead="Counted from real requests of the last 90 days, never from probes. A failed attempt counts, even when the next provider answered."
      actions={<LinkTabs label="Show" items={tabs} />}
    >
      {status.services.length === 0 ? (
        <Card>
          <EmptyState
            icon={Activity}
            title="No requests yet"
            description="Each provider appears here with the first request that reaches it."
          />
        </Card>
      ) : (
        <>
          <StatusBanner status={status} />
          <ServiceList status={status} />
        </>
      )}
    </PublicPage>
  )
}
