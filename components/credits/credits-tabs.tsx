'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { meQueries } from '@/lib/client/me'
import { mayManageMoney } from '@/lib/client/roles'

const TABS = [
  { href: '/credits', label: 'Credits' },
  { href: '/credits/billing', label: 'Payment and billing' },
] as const

/** The two pages about money: what is spent and bought, and how it is paid and documented, which is for those who buy. */
export function CreditsTabs() {
  const pathname = usePathname()
  const { data: me } = useQuery(meQueries.me())
  if (me && !mayManageMoney(me.organization.role)) return null
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
