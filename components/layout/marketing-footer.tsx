import Link from 'next/link'
import { BrandName } from './brand-mark'
import { FOOTER_NAV } from './marketing-nav'
import { ThemeSwitch } from './theme-switch'

/** The foot of the public pages. */
export function MarketingFooter() {
  return (
    <footer className="border-t">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-8 gap-y-5 px-4 py-9 sm:px-6">
        <div className="grid gap-1">
          <BrandName />
          <p className="text-sm text-muted-foreground">One API and one balance for every AI model.</p>
        </div>
        <nav aria-label="Footer" className="flex flex-wrap gap-x-5 gap-y-2 text-sm text-muted-foreground sm:ml-auto">
          {FOOTER_NAV.map(({ href, label }) => (
            <Link key={href} href={href} className="rounded-sm hover:text-foreground" prefetch={false}>
              {label}
            </Link>
          ))}
        </nav>
        <ThemeSwitch />
      </div>
    </footer>
  )
}
