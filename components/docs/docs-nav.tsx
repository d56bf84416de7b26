'use client'

import Link from 'next/link'
import { useCurrentInView } from '@/components/layout/use-current-in-view'

type DocsNavProps = { links: readonly { href: string; label: string }[] }

/** The documentation's pages: a column beside the text, a row above it on narrow screens. */
export function DocsNav({ links }: DocsNavProps) {
  const { row, pathname } = useCurrentInView()
  return (
    <nav
      ref={row}
      aria-label="Documentation"
      // The soft edges say that there is more on either side.
      className="relative -mx-4 flex gap-1 overflow-x-auto px-4 py-1 [scrollbar-width:none] max-lg:[mask-image:linear-gradient(to_right,transparent,#000_1rem,#000_calc(100%-1rem),transparent)] lg:mx-0 lg:grid lg:overflow-visible lg:p-0"
    >
      {links.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          aria-current={pathname === href || pathname.startsWith(`${href}/`) ? 'page' : undefined}
          className="flex h-8 items-center rounded-md px-2.5 text-base font-medium whitespace-nowrap text-muted-foreground transition-colors hover:bg-accent hover:text-foreground aria-[current=page]:bg-accent aria-[current=page]:text-foreground"
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
