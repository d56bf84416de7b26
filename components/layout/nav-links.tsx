'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { cn } from '@/components/ui/cn'
import { DASHBOARD_NAV, type NavItem } from './dashboard-nav'

function useIsCurrent(): (item: NavItem) => boolean {
  const pathname = usePathname()
  return ({ href }) => pathname === href || pathname.startsWith(`${href}/`)
}

/** The sidebar's links, for wide screens. */
export function SidebarLinks() {
  const isCurrent = useIsCurrent()
  return (
    <nav aria-label="Main" className="grid gap-0.5">
      {DASHBOARD_NAV.map((item) => (
        <Link
          key={item.href}
          href={item.href}
          aria-current={isCurrent(item) ? 'page' : undefined}
          className="group flex h-8 items-center gap-2.5 rounded-md px-2.5 text-base font-medium text-muted-foreground transition-colors hover:bg-accent hover:text-foreground aria-[current=page]:bg-accent aria-[current=page]:text-foreground"
        >
          <item.icon aria-hidden className="size-4 group-aria-[current=page]:text-brand" />
          {item.label}
        </Link>
      ))}
    </nav>
  )
}

/** The tab bar at the bottom edge, for narrow screens. */
export function TabBar() {
  const isCurrent = useIsCurrent()
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-40 grid grid-cols-5 border-t bg-background/90 pb-[env(safe-area-inset-bottom)] backdrop-blur-md lg:hidden"
    >
      {DASHBOARD_NAV.filter((item) => item.isInTabBar).map((item) => (
        <Link
          key={item.href}
          href={item.href}
          aria-current={isCurrent(item) ? 'page' : undefined}
          className={cn(
            'grid h-14 place-content-center justify-items-center gap-1 text-2xs font-medium text-muted-foreground focus-visible:-outline-offset-2',
            'aria-[current=page]:text-foreground aria-[current=page]:[&_svg]:text-brand',
          )}
        >
          <item.icon aria-hidden className="size-5" />
          {item.shortLabel}
        </Link>
      ))}
    </nav>
  )
}
