import type { Metadata } from 'next'
import { KeyPageView } from '@/components/keys/key-page-view'

export const metadata: Metadata = { title: 'API key' }

type PageProps = { params: Promise<{ hash: string }> }

export default async function KeyPage({ params }: PageProps) {
  const { hash } = await params
  return <KeyPageView hash={hash} />
}
