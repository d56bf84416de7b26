import type { Metadata } from 'next'
import { ProvidersView } from '@/components/operator/providers-view'

export const metadata: Metadata = { title: 'Providers' }

export default function OperatorProvidersPage() {
  return <ProvidersView />
}
