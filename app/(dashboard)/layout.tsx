import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { VerifyEmailBanner } from '@/components/auth/verify-email-banner'
import { DashboardShell } from '@/components/layout/dashboard-shell'
import { describeMe, getSession } from '@/lib/auth'

/** Every page below needs a person who is signed in; each API call checks again on its own. */
export default async function DashboardLayout({ children }: { children: ReactNode }) {
  const session = await getSession()
  if (!session) redirect('/sign-in')
  const { user, organization, sandbox } = await describeMe({ userId: session.userId })
  return (
    <DashboardShell
      viewer={{ email: user.email, name: user.name, organizationName: organization.name }}
      isSandbox={sandbox.providers || sandbox.payments}
    >
      <VerifyEmailBanner />
      {children}
    </DashboardShell>
  )
}
