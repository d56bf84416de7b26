/** The links of the public pages, for the header, the menu of narrow screens and the footer. */
export const MARKETING_NAV = [
  { href: '/models', label: 'Models' },
  { href: '/#fallback', label: 'Fallbacks' },
  { href: '/#pricing', label: 'Pricing' },
  { href: '/docs/quick-start', label: 'Docs' },
] as const
