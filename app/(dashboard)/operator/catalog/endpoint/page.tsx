import type { Metadata } from 'next'
import { EndpointView } from '@/components/operator/catalog/endpoint-view'

export const metadata: Metadata = { title: 'Endpoint' }

export default function OperatorEndpointPage() {
  return <EndpointView />
}
