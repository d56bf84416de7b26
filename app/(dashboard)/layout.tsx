import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { VerifyEmailBanner } from '@/components/auth/verify-email-banner'
import { DashboardShell } from '@/components/layout/dashboard-shell'
import { RedirectToSignIn } from '@/components/layout/redirect-to-sign-in'
import { describeMe, getSession } from '@/lib/auth'
import { meQueries } from '@/lib/client/me'
import { creditQueries, describeBalance } from '@/lib/client/credits'
import { createQueryClient } from '@/lib/client/query-client'
import { getBalance } from '@/lib/ledger'

/** Every page below needs a person who is signed in; each API call checks again on its own. */
export default async function DashboardLayout({ children }: { children: ReactNode }) {
  const session = await getSession()
  if (!session) return <RedirectToSignIn />
  const [me, balance] = await Promise.all([describeMe(session), getBalance({ organizationId: session.organizationId })])
  const { totalCreditsNanos: creditsNanos, totalUsageNanos: usageNanos } = balance
  // The frame and the pages hydrate one after the other: what both show must be the same from the start.
  const queryClient = createQueryClient()
  queryClient.setQueryData(meQueries.me().queryKey, me)
  queryClient.setQueryData(creditQueries.balance().queryKey, describeBalance({ creditsNanos, usageNanos }))
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <DashboardShell
        viewer={{
          email: me.user.email,
          name: me.user.name,
          organizationId: me.organization.id,
          organizationName: me.organization.name,
          isOperator: session.isOperator,
        }}
        isSandbox={me.sandbox.providers || me.sandbox.payments}
      >
        <VerifyEmailBanner />
        {children}
      </DashboardShell>
    </HydrationBoundary>
  )
}
