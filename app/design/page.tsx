import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DesignView } from '@/components/design/design-view'
import { getEnv } from '@/lib/env'

export const metadata: Metadata = { title: 'Design', robots: 'noindex' }

/** The parts that pages are made of, in every state. For those who build them: only in development. */
export default function DesignPage() {
  if (getEnv().NODE_ENV !== 'development') notFound()
  return <DesignView />
}
