import type { Metadata } from 'next'
import { ChainsView } from '@/components/chains/chains-view'

export const metadata: Metadata = { title: 'Fallback chains' }

export default function ChainsPage() {
  return <ChainsView />
}
