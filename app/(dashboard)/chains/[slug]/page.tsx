import type { Metadata } from 'next'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { ChainEditor } from '@/components/chains/chain-editor'

export const metadata: Metadata = { title: 'Fallback chain' }

export default async function ChainPage({ params }: { params: Promise<{ slug: string }> }) {
  return (
    <NuqsAdapter>
      <ChainEditor slug={(await params).slug} />
    </NuqsAdapter>
  )
}
