'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

type DocsNavProps = { links: readonly { href: string; label: string }[] }

/** The documentation's pages: a column beside the text, a row above it on narrow screens. */
export function DocsNav({ links }: DocsNavProps) {
  const pathname = usePathname()
  return (
    <nav
      aria-label="Documentation"
      className="-mx-4 flex gap-1 overflow-x-auto px-4 pb-1 lg:mx-0 lg:grid lg:overflow-visible lg:px-0 lg:pb-0"
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
