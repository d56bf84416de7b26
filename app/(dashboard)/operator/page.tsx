import type { Metadata } from 'next'
import { OrganizationsView } from '@/components/operator/organizations-view'

export const metadata: Metadata = { title: 'Organizations' }

export default function OperatorPage() {
  return <OrganizationsView />
}
