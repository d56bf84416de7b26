import type { Metadata } from 'next'
import { Invitation } from '@/components/auth/invitation'
import { describeMe, getSession } from '@/lib/auth'
import { readParameter, type PageParameters } from '../read-parameter'

// The address holds a token: it is told to no other site.
export const metadata: Metadata = { title: 'Invitation', referrer: 'no-referrer', robots: { index: false } }

/** Where the link of an invitation leads, with an account or without one. */
export default async function InvitationPage({ searchParams }: { searchParams: PageParameters }) {
  const token = (await readParameter(searchParams, 'token')) ?? ''
  const session = await getSession()
  const email = session ? (await describeMe(session)).user.email : null
  return <Invitation token={token} viewerEmail={email} />
}
