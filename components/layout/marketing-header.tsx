import Link from 'next/link'
import { BrandName } from './brand-mark'
import { HeaderAccount } from './header-account'
import { MarketingLinks } from './marketing-links'
import { MarketingMenu } from './marketing-menu'

/** The head of the public pages. */
export function MarketingHeader() {
  return (
    <header className="sticky top-0 z-40 border-b bg-background/85 backdrop-blur-md">
      <div className="mx-auto flex h-14 max-w-6xl items-center gap-7 px-4 sm:px-6">
        <Link href="/" className="flex rounded-sm">
          <BrandName />
        </Link>
        <MarketingLinks />
        <div className="ml-auto flex items-center gap-1.5">
          <HeaderAccount />
          <MarketingMenu />
        </div>
      </div>
    </header>
  )
}
