import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignUpForm } from '@/components/auth/sign-up-form'
import { getSession } from '@/lib/auth'
import { toOwnPath } from '@/lib/client/own-path'
import { readParameter, type PageParameters } from '../read-parameter'
import { readProviders } from '../read-providers'

export const metadata: Metadata = { title: 'Sign up' }

export default async function SignUpPage({ searchParams }: { searchParams: PageParameters }) {
  const callbackUrl = toOwnPath(await readParameter(searchParams, 'callbackUrl'))
  if (await getSession()) redirect(callbackUrl)
  return <SignUpForm callbackUrl={callbackUrl} providers={readProviders()} />
}
