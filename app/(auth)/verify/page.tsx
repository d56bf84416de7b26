import type { Metadata } from 'next'
import { CheckMail } from '@/components/auth/check-mail'
import { VerifyEmail } from '@/components/auth/verify-email'
import { getSession } from '@/lib/auth'
import { getEnv } from '@/lib/env'
import { readParameter, type PageParameters } from '../read-parameter'

// The address holds a token: it is told to no other site.
export const metadata: Metadata = { title: 'Verify your e-mail address', referrer: 'no-referrer' }

/** With a token, the end of the link in the mail; without one, the page that tells where to find it. */
export default async function VerifyPage({ searchParams }: { searchParams: PageParameters }) {
  const token = await readParameter(searchParams, 'token')
  if (token) return <VerifyEmail token={token} />
  const isSignedIn = (await getSession()) !== null
  return <CheckMail isSignedIn={isSignedIn} isMailSimulated={getEnv().sandbox.mail} />
}
