import type { ReactNode } from 'react'
import { CreditsTabs } from '@/components/credits/credits-tabs'
import { PageHeader } from '@/components/ui/page-header'

/** The head that the pages about money share. */
export default function CreditsLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <PageHeader title="Credits" description="One balance pays for every model." />
      <CreditsTabs />
      {children}
    </>
  )
}
