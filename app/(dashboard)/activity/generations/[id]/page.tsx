import type { Metadata } from 'next'
import { GenerationView } from '@/components/activity/generation/generation-view'

export const metadata: Metadata = { title: 'Request' }

type PageProps = { params: Promise<{ id: string }> }

export default async function GenerationPage({ params }: PageProps) {
  const { id } = await params
  return <GenerationView id={decodeURIComponent(id)} />
}
