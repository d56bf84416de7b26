import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignInForm } from '@/components/auth/sign-in-form'
import { getSession } from '@/lib/auth'
import { toOwnPath } from '@/lib/client/own-path'
import { readParameter, type PageParameters } from '../read-parameter'
import { readProviders } from '../read-providers'

export const metadata: Metadata = { title: 'Sign in' }

/** Only these are shown: the parameter itself could say anything. */
const PROBLEMS: Readonly<Record<string, string>> = {
  provider_email_not_verified:
    'Your e-mail address is not verified there. Verify it first, or sign up with e-mail and password.',
  AccessDenied: 'Signing in was refused.',
  OAuthCallback: 'Signing in there did not work. Please try again.',
  Callback: 'Signing in did not work. Please try again.',
}

export default async function SignInPage({ searchParams }: { searchParams: PageParameters }) {
  const callbackUrl = toOwnPath(await readParameter(searchParams, 'callbackUrl'))
  if (await getSession()) redirect(callbackUrl)
  const problem = await readParameter(searchParams, 'error')
  return (
    <SignInForm
      callbackUrl={callbackUrl}
      providers={readProviders()}
      problem={problem === null ? null : (PROBLEMS[problem] ?? 'Signing in did not work. Please try again.')}
    />
  )
}
