import type { Metadata } from 'next'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { PresetPage } from '@/components/presets/preset-page'

export const metadata: Metadata = { title: 'Preset' }

export default async function PresetDetailPage({ params }: { params: Promise<{ slug: string }> }) {
  return (
    <NuqsAdapter>
      <PresetPage slug={(await params).slug} />
    </NuqsAdapter>
  )
}
