import type { Metadata } from 'next'
import { OrganizationView } from '@/components/operator/organization-view'

export const metadata: Metadata = { title: 'Organization' }

export default async function OperatorOrganizationPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return <OrganizationView id={decodeURIComponent(id)} />
}
