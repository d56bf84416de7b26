'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { type ComponentProps, useState } from 'react'
import { cn } from '@/components/ui/cn'
import { DASHBOARD_NAV, type NavGroup, type NavItem } from './dashboard-nav'

function useIsCurrent(): (item: NavItem) => boolean {
  const pathname = usePathname()
  return ({ href }) => pathname === href || pathname.startsWith(`${href}/`)
}

/** Whoever comes near a link is about to follow it: its page is fetched whole, so that it is there with the click. */
function NearLink(props: ComponentProps<typeof Link>) {
  const [isNear, setNear] = useState(false)
  const come = () => setNear(true)
  return <Link {...props} prefetch={isNear ? true : 'auto'} onPointerEnter={come} onFocus={come} />
}

/** The sidebar's links, for wide screens. */
export function SidebarLinks() {
  return (
    <nav aria-label="Main" className="-mx-1 -my-0.5 grid min-h-0 gap-4 overflow-y-auto p-1">
      {DASHBOARD_NAV.map((group) => (
        <SidebarGroup key={group.heading} group={group} />
      ))}
    </nav>
  )
}

function SidebarGroup({ group: { heading, items } }: { group: NavGroup }) {
  const isCurrent = useIsCurrent()
  return (
    <div className="grid gap-0.5">
      {heading && <p className="px-2.5 pb-1 text-xs font-medium text-muted-foreground">{heading}</p>}
      {items.map((item) => (
        <NearLink
          key={item.href}
          href={item.href}
          aria-current={isCurrent(item) ? 'page' : undefined}
          className="group flex h-8 items-center gap-2.5 rounded-md px-2.5 text-base font-medium text-muted-foreground transition-colors hover:bg-accent hover:text-foreground aria-[current=page]:bg-accent aria-[current=page]:text-foreground"
        >
          <item.icon aria-hidden className="size-4 group-aria-[current=page]:text-brand" />
          {item.label}
        </NearLink>
      ))}
    </div>
  )
}

const TAB_BAR_ITEMS = DASHBOARD_NAV.flatMap(({ items }) => items).filter((item) => item.isInTabBar)

/** The tab bar at the bottom edge, for narrow screens. */
export function TabBar() {
  const isCurrent = useIsCurrent()
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-40 grid grid-cols-5 border-t bg-background/90 pb-[env(safe-area-inset-bottom)] backdrop-blur-md lg:hidden"
    >
      {TAB_BAR_ITEMS.map((item) => (
        <NearLink
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
        </NearLink>
      ))}
    </nav>
  )
}
