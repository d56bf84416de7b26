import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AuthCard } from '@/components/auth/auth-card'
import { ConsentForm } from '@/components/auth/consent-form'
import { Alert } from '@/components/ui/alert'
import { describeMe, getSession } from '@/lib/auth'
import { readConsentRequest } from './read-consent-request'

export const metadata: Metadata = { title: 'Authorize', robots: { index: false } }

type Parameters = Promise<Record<string, string | string[] | undefined>>

/** Where programs send people for a key (OAuth with PKCE): says who asks, and lets the person decide. */
export default async function ConsentPage({ searchParams }: { searchParams: Parameters }) {
  const parameters = await searchParams
  const read = readConsentRequest(parameters)
  if ('problem' in read) {
    return (
      <AuthCard title="This link does not work" description="The program that sent you here made a mistake.">
        <Alert tone="destructive" title={read.problem}>
          Nothing was authorized. Tell the makers of the program.
        </Alert>
      </AuthCard>
    )
  }
  const session = await getSession()
  if (!session) redirect(`/sign-in?${new URLSearchParams({ callbackUrl: toOwnAddress(parameters) }).toString()}`)
  const { user } = await describeMe(session)
  return <ConsentForm {...read} email={user.email} />
}

/** This page again, with everything that the program asked for. */
function toOwnAddress(parameters: Awaited<Parameters>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    for (const item of [value ?? []].flat()) query.append(name, item)
  }
  return query.size === 0 ? '/auth' : `/auth?${query.toString()}`
}
