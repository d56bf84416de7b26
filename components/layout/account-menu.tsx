'use client'

import { LogOut, ShieldCheck } from 'lucide-react'
import Link from 'next/link'
import {
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
} from '@/components/ui/dropdown-menu'
import { DASHBOARD_NAV } from './dashboard-nav'
import { OrganizationSwitcher } from './organization-switcher'
import { ThemeChoice } from './theme-choice'
import type { Viewer } from './user-menu'

const PAGES = DASHBOARD_NAV.flatMap(({ items }) => items)
const IN_MENU = PAGES.filter(({ href }) => href === '/settings')
/** Narrow screens have no sidebar: what the tab bar has no place for is here. */
const BESIDE_TAB_BAR = PAGES.filter(({ isInTabBar }) => !isInTabBar)

/** Nobody needs next-auth's client before they leave. */
async function leave(): Promise<void> {
  const { signOut } = await import('next-auth/react')
  await signOut({ callbackUrl: '/' })
}

type AccountMenuProps = {
  viewer: Viewer
  size: 'full' | 'compact'
  /** Somebody wants a new organization. */
  onCreate: () => void
}

/** What opens at the account's button. */
export function AccountMenu({ viewer, size, onCreate }: AccountMenuProps) {
  return (
    <DropdownMenuContent align={size === 'full' ? 'start' : 'end'} className="w-60">
      <OrganizationSwitcher viewer={viewer} onCreate={onCreate} />
      <DropdownMenuSeparator />
      <DropdownMenuLabel className="truncate">{viewer.email}</DropdownMenuLabel>
      {(size === 'compact' ? BESIDE_TAB_BAR : IN_MENU).map(({ href, label, icon: Icon }) => (
        <DropdownMenuItem key={href} asChild>
          <Link href={href} prefetch={false}>
            <Icon aria-hidden />
            {label}
          </Link>
        </DropdownMenuItem>
      ))}
      {viewer.isOperator && (
        <DropdownMenuItem asChild>
          <Link href="/operator" prefetch={false}>
            <ShieldCheck aria-hidden />
            Operator
          </Link>
        </DropdownMenuItem>
      )}
      <DropdownMenuSeparator />
      <ThemeChoice />
      <DropdownMenuSeparator />
      <DropdownMenuItem onSelect={() => void leave()}>
        <LogOut aria-hidden />
        Sign out
      </DropdownMenuItem>
    </DropdownMenuContent>
  )
}
