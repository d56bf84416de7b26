import type { Metadata } from 'next'
import { ChainEditor } from '@/components/chains/chain-editor'

export const metadata: Metadata = { title: 'Fallback chain' }

export default async function ChainPage({ params }: { params: Promise<{ slug: string }> }) {
  return <ChainEditor slug={(await params).slug} />
}
