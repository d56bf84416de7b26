import Link from 'next/link'
import type { ReactNode } from 'react'
import { Palette } from '@/components/palette/palette'
import { PaletteField, PaletteIcon } from '@/components/palette/palette-buttons'
import { BalanceCard, BalanceChip } from './balance'
import { BrandMark, BrandName } from './brand-mark'
import { FrozenBanner } from './frozen-banner'
import { SidebarLinks, TabBar } from './nav-links'
import { OtherOrganization } from './other-organization'
import { SandboxBadge } from './sandbox-badge'
import { SkipLink } from './skip-link'
import { UserMenu, type Viewer } from './user-menu'

type DashboardShellProps = { viewer: Viewer; isSandbox: boolean; children: ReactNode }

/** The frame of every signed-in page: a sidebar from 1024 px up, a top bar and a tab bar below. */
export function DashboardShell({ viewer, isSandbox, children }: DashboardShellProps) {
  return (
    <Palette>
      <div
        data-organization-id={viewer.organizationId}
        className="min-h-dvh lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]"
      >
        <SkipLink />
        <aside className="sticky top-0 hidden h-dvh flex-col gap-4 border-r bg-sidebar p-3 lg:flex">
          <div className="flex h-9 items-center justify-between px-2 pt-1">
            <Link href="/overview" aria-label="Causeway, overview" className="inline-flex rounded-sm">
              <BrandName />
            </Link>
            {isSandbox && <SandboxBadge />}
          </div>
          <PaletteField />
          <SidebarLinks />
          <div className="mt-auto grid gap-2">
            <BalanceCard />
            <UserMenu viewer={viewer} />
          </div>
        </aside>
        <header className="sticky top-0 z-40 flex h-14 items-center gap-2 border-b bg-background/90 px-4 backdrop-blur-md lg:hidden">
          <Link href="/overview" aria-label="Causeway, overview" className="rounded-sm">
            <BrandMark />
          </Link>
          {isSandbox && <SandboxBadge />}
          <div className="ml-auto flex items-center gap-1">
            <PaletteIcon />
            <BalanceChip />
            <UserMenu viewer={viewer} size="compact" />
          </div>
        </header>
        <main
          id="content"
          // A page that fills the window says so with `data-fills-window` and scrolls inside itself.
          className="mx-auto grid w-full max-w-6xl min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-6 px-4 pt-6 pb-24 has-[[data-fills-window]]:flex has-[[data-fills-window]]:h-[calc(100dvh-3.5rem)] has-[[data-fills-window]]:max-w-none has-[[data-fills-window]]:flex-col has-[[data-fills-window]]:gap-0 has-[[data-fills-window]]:p-0 has-[[data-fills-window]]:pb-[calc(3.5rem+env(safe-area-inset-bottom))] sm:px-6 lg:px-10 lg:pt-9 lg:pb-16 lg:has-[[data-fills-window]]:h-dvh lg:has-[[data-fills-window]]:pb-0"
        >
          <FrozenBanner />
          {children}
        </main>
        <TabBar />
        <OtherOrganization viewer={viewer} />
      </div>
    </Palette>
  )
}
