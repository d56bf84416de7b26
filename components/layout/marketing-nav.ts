/** The links of the public pages, for the header and the menu of narrow screens. */
export const MARKETING_NAV = [
  { href: '/models', label: 'Models' },
  { href: '/providers', label: 'Providers' },
  { href: '/rankings', label: 'Rankings' },
  { href: '/pricing', label: 'Pricing' },
  { href: '/docs/quick-start', label: 'Docs' },
] as const

/** What the footer has beside them. */
export const FOOTER_NAV = [
  ...MARKETING_NAV,
  { href: '/status', label: 'Status' },
  { href: '/api/v1/openapi.json', label: 'OpenAPI' },
  { href: '/legal/terms', label: 'Terms' },
  { href: '/legal/privacy', label: 'Privacy' },
] as const
