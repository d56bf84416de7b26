'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

const TABS = [
  { href: '/credits', label: 'Credits' },
  { href: '/credits/billing', label: 'Payment and billing' },
] as const

/** The two pages about money: what is spent and bought, and how it is paid and documented. */
export function CreditsTabs() {
  const pathname = usePathname()
  return (
    <nav aria-label="Credits" className="flex gap-5 border-b">
      {TABS.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          aria-current={pathname === href ? 'page' : undefined}
          className="-mb-px border-b-2 border-transparent pb-2 text-base font-medium text-muted-foreground transition-colors hover:text-foreground aria-[current=page]:border-brand aria-[current=page]:text-foreground"
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
