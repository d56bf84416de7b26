import type { Metadata } from 'next'
import { CodeFromAddress } from '@/components/auth/code-from-address'
import { toOwnPath } from '@/lib/client/own-path'
import { readParameter, type PageParameters } from '../../read-parameter'

export const metadata: Metadata = { title: 'Enter your code', referrer: 'no-referrer' }

/** Where people with two-factor sign-in come to from GitHub or Google. */
export default async function CodePage({ searchParams }: { searchParams: PageParameters }) {
  return <CodeFromAddress callbackUrl={toOwnPath(await readParameter(searchParams, 'callbackUrl'))} />
}
