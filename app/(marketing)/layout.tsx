import type { ReactNode } from 'react'
import { MarketingFooter } from '@/components/layout/marketing-footer'
import { MarketingHeader } from '@/components/layout/marketing-header'
import { SkipLink } from '@/components/layout/skip-link'

export default function MarketingLayout({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <MarketingHeader />
      <main id="content" className="w-full min-w-0 flex-1">
        {children}
      </main>
      <MarketingFooter />
    </div>
  )
}
