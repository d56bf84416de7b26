import type { Metadata } from 'next'
import { PresetPage } from '@/components/presets/preset-page'

export const metadata: Metadata = { title: 'Preset' }

export default async function PresetDetailPage({ params }: { params: Promise<{ slug: string }> }) {
  return <PresetPage slug={(await params).slug} />
}
