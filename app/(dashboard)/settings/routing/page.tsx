import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { RoutingView } from '@/components/settings/routing/routing-view'
import { getSession } from '@/lib/auth'

export const metadata: Metadata = { title: 'Privacy and routing' }

export default async function RoutingSettingsPage() {
  const session = await getSession()
  if (!session) redirect('/sign-in')
  return <RoutingView canEdit={session.role === 'admin'} />
}
