import type { Metadata } from 'next'
import { NewPreset } from '@/components/presets/new-preset'

export const metadata: Metadata = { title: 'New preset' }

export default function NewPresetPage() {
  return <NewPreset />
}
