import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ResetPasswordForm } from '@/components/auth/reset-password-form'
import { readParameter, type PageParameters } from '../read-parameter'

// The address holds a token: it is told to no other site.
export const metadata: Metadata = { title: 'Choose a new password', referrer: 'no-referrer' }

export default async function ResetPasswordPage({ searchParams }: { searchParams: PageParameters }) {
  const token = await readParameter(searchParams, 'token')
  if (!token) redirect('/forgot-password')
  return <ResetPasswordForm token={token} />
}
