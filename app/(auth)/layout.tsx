import Link from 'next/link'
import type { ReactNode } from 'react'
import { BrandName } from '@/components/layout/brand-mark'
import { SandboxBadge } from '@/components/layout/sandbox-badge'
import { SkipLink } from '@/components/layout/skip-link'
import { getEnv } from '@/lib/env'

/** What is configured is known when a request comes, not when the pages are built. */
export const dynamic = 'force-dynamic'

export default function AuthLayout({ children }: { children: ReactNode }) {
  const { sandbox } = getEnv()
  const isSandbox = sandbox.providers || sandbox.payments
  return (
    <div className="flex min-h-dvh flex-col bg-sidebar">
      <SkipLink />
      <header className="flex h-14 items-center justify-between px-4 sm:px-6">
        <Link href="/" className="flex rounded-sm">
          <BrandName />
        </Link>
        {isSandbox && <SandboxBadge />}
      </header>
      <main id="content" className="mx-auto grid w-full max-w-md flex-1 content-center px-4 pt-6 pb-24">
        {children}
      </main>
    </div>
  )
}
