import { DASHBOARD_NAV, type NavGroup } from './dashboard-nav'
import { NavLink } from './nav-link'

// The server writes both, icons and all: only what a link does by itself is code for the browser.

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
  return (
    <div className="grid gap-0.5">
      {heading && <p className="px-2.5 pb-1 text-xs font-medium text-muted-foreground">{heading}</p>}
      {items.map((item) => (
        <NavLink
          key={item.href}
          href={item.href}
          className="group flex h-8 items-center gap-2.5 rounded-md px-2.5 text-base font-medium text-muted-foreground transition-colors hover:bg-accent hover:text-foreground aria-[current=page]:bg-accent aria-[current=page]:text-foreground"
        >
          <item.icon aria-hidden className="size-4 group-aria-[current=page]:text-brand" />
          {item.label}
        </NavLink>
      ))}
    </div>
  )
}

const TAB_BAR_ITEMS = DASHBOARD_NAV.flatMap(({ items }) => items).filter((item) => item.isInTabBar)

/** The tab bar at the bottom edge, for narrow screens. */
export function TabBar() {
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-40 grid grid-cols-5 border-t bg-background/90 pb-[env(safe-area-inset-bottom)] backdrop-blur-md lg:hidden"
    >
      {TAB_BAR_ITEMS.map((item) => (
        <NavLink
          key={item.href}
          href={item.href}
          className="grid h-14 place-content-center justify-items-center gap-1 text-2xs font-medium text-muted-foreground focus-visible:-outline-offset-2 aria-[current=page]:text-foreground aria-[current=page]:[&_svg]:text-brand"
        >
          <item.icon aria-hidden className="size-5" />
          {item.shortLabel}
        </NavLink>
      ))}
    </nav>
  )
}
