import Link from 'next/link'
import { BrandName } from './brand-mark'
import { HeaderAccount } from './header-account'
import { MarketingMenu } from './marketing-menu'
import { MARKETING_NAV } from './marketing-nav'

/** The head of the public pages. */
export function MarketingHeader() {
  return (
    <header className="sticky top-0 z-40 border-b bg-background/85 backdrop-blur-md">
      <div className="mx-auto flex h-14 max-w-6xl items-center gap-7 px-4 sm:px-6">
        <Link href="/" className="rounded-sm">
          <BrandName />
        </Link>
        <nav aria-label="Main" className="hidden items-center gap-5 md:flex">
          {MARKETING_NAV.map(({ href, label }) => (
            <Link
              key={href}
              href={href}
              className="rounded-sm text-base text-muted-foreground transition-colors hover:text-foreground"
            >
              {label}
            </Link>
          ))}
        </nav>
        <div className="ml-auto flex items-center gap-1.5">
          <HeaderAccount />
          <MarketingMenu />
        </div>
      </div>
    </header>
  )
}
