export type SettingsPage = { href: string; label: string }

/** The pages of the settings, by whom they concern. A new page is one line here. */
export const SETTINGS_NAV: readonly { heading: string; pages: readonly SettingsPage[] }[] = [
  {
    heading: 'You',
    pages: [
      { href: '/settings', label: 'Profile' },
      { href: '/settings/security', label: 'Security' },
      { href: '/settings/apps', label: 'Apps' },
    ],
  },
  {
    heading: 'Organization',
    pages: [
      { href: '/settings/organization', label: 'People' },
      { href: '/settings/audit', label: 'Audit log' },
      { href: '/settings/notifications', label: 'Notifications' },
      { href: '/settings/observability', label: 'Observability' },
    ],
  },
  {
    heading: 'Requests',
    pages: [
      { href: '/settings/routing', label: 'Privacy and routing' },
      { href: '/settings/guardrails', label: 'Guardrails' },
      { href: '/settings/provider-keys', label: 'Provider keys' },
    ],
  },
]
