import type { Metadata } from 'next'
import { PresetsView } from '@/components/presets/presets-view'

export const metadata: Metadata = { title: 'Presets' }

export default function PresetsPage() {
  return <PresetsView />
}
