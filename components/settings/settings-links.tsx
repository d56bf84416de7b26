'use client'

import Link from 'next/link'
import { SETTINGS_NAV } from '@/components/layout/settings-nav'
import { useCurrentInView } from '@/components/layout/use-current-in-view'

/** The way between the pages of the settings: a column beside them, a row that scrolls above them on narrow screens. */
export function SettingsLinks() {
  const { row, pathname } = useCurrentInView()
  return (
    <nav
      ref={row}
      aria-label="Settings"
      // Positioned, so that its hidden headings scroll with it instead of widening the page.
      // The soft edges say that there is more on either side.
      className="relative -mx-4 flex gap-1 overflow-x-auto px-4 py-1 [scrollbar-width:none] max-lg:[mask-image:linear-gradient(to_right,transparent,#000_1rem,#000_calc(100%-1rem),transparent)] sm:-mx-6 sm:px-6 lg:sticky lg:top-9 lg:mx-0 lg:grid lg:content-start lg:gap-4 lg:self-start lg:overflow-visible lg:px-0"
    >
      {SETTINGS_NAV.map(({ heading, pages }) => (
        <div key={heading} className="flex shrink-0 gap-1 lg:grid lg:gap-0.5">
          <p className="sr-only text-xs font-medium text-muted-foreground lg:not-sr-only lg:px-2.5 lg:pb-1">
            {heading}
          </p>
          {pages.map((page) => (
            <Link
              key={page.href}
              href={page.href}
              aria-current={pathname === page.href ? 'page' : undefined}
              className="rounded-md px-2.5 py-1.5 text-base font-medium whitespace-nowrap text-muted-foreground hover:bg-accent hover:text-foreground aria-[current=page]:bg-accent aria-[current=page]:text-foreground"
            >
              {page.label}
            </Link>
          ))}
        </div>
      ))}
    </nav>
  )
}
