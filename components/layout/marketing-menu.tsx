'use client'

import { Menu } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Sheet, SheetClose, SheetContent, SheetTrigger } from '@/components/ui/sheet'
import { MARKETING_NAV } from './marketing-nav'
import { ThemeSwitch } from './theme-switch'

/** The public pages' navigation on narrow screens. */
export function MarketingMenu() {
  return (
    <Sheet>
      <SheetTrigger>
        <Button variant="ghost" size="icon" aria-label="Open menu" className="md:hidden">
          <Menu aria-hidden />
        </Button>
      </SheetTrigger>
      <SheetContent title="Menu">
        <nav aria-label="Main" className="grid px-2">
          {[...MARKETING_NAV, { href: '/sign-in', label: 'Sign in' }].map(({ href, label }) => (
            <SheetClose key={href} asChild>
              <Link href={href} className="flex h-11 items-center rounded-md px-2 text-lg hover:bg-accent">
                {label}
              </Link>
            </SheetClose>
          ))}
        </nav>
        <div className="mt-auto flex items-center justify-between border-t px-4 py-4">
          Theme
          <ThemeSwitch />
        </div>
      </SheetContent>
    </Sheet>
  )
}
