import type { Metadata } from 'next'
import { ProviderView } from '@/components/operator/provider-view'

export const metadata: Metadata = { title: 'Provider' }

export default async function OperatorProviderPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  return <ProviderView slug={decodeURIComponent(slug)} />
}
