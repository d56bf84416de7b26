'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { MARKETING_NAV } from './marketing-nav'

/** `/docs/quick-start` leads to the part `docs`. */
const partOf = (path: string) => path.split('/')[1]

/** The public pages' navigation on wide screens; where the reader is stands out. */
export function MarketingLinks() {
  const part = partOf(usePathname())
  return (
    <nav aria-label="Main" className="hidden items-center gap-5 md:flex">
      {MARKETING_NAV.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          aria-current={partOf(href) === part ? 'page' : undefined}
          className="rounded-sm text-base text-muted-foreground transition-colors hover:text-foreground aria-[current=page]:font-medium aria-[current=page]:text-foreground"
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
