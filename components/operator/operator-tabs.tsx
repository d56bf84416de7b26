'use client'

import Link from 'next/link'
import { useCurrentInView } from '@/components/layout/use-current-in-view'

const TABS = [
  { href: '/operator', label: 'Organizations' },
  { href: '/operator/ledger', label: 'Ledger' },
  { href: '/operator/catalog', label: 'Catalogue' },
  { href: '/operator/providers', label: 'Providers' },
  { href: '/operator/promotions', label: 'Promotional codes' },
  { href: '/operator/log', label: 'Log' },
] as const

const isCurrent = (href: string, pathname: string) =>
  href === '/operator' ? pathname === href || pathname.startsWith('/operator/organizations') : pathname.startsWith(href)

/** The way between the operator's pages. */
export function OperatorTabs() {
  const { row, pathname } = useCurrentInView()
  return (
    <nav
      ref={row}
      aria-label="Operator"
      className="relative -mx-4 flex gap-5 overflow-x-auto border-b px-4 [scrollbar-width:none] sm:mx-0 sm:px-0"
    >
      {TABS.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          aria-current={isCurrent(href, pathname) ? 'page' : undefined}
          className="-mb-px border-b-2 border-transparent pb-2 text-base font-medium whitespace-nowrap text-muted-foreground transition-colors hover:text-foreground focus-visible:-outline-offset-2 aria-[current=page]:border-brand aria-[current=page]:text-foreground"
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
