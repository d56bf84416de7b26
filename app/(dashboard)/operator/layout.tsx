import { notFound } from 'next/navigation'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import type { ReactNode } from 'react'
import { OperatorTabs } from '@/components/operator/operator-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { getSession } from '@/lib/auth'

/** The frame of the pages of whoever runs this installation; for everybody else they do not exist. Each API call asks again. */
export default async function OperatorLayout({ children }: { children: ReactNode }) {
  const session = await getSession()
  if (!session?.isOperator) notFound()
  return (
    <>
      <PageHeader title="Operator" description="All organizations of this installation, its money and its providers." />
      <OperatorTabs />
      <NuqsAdapter>{children}</NuqsAdapter>
    </>
  )
}
