export type SettingsPage = { href: string; label: string }

/** The pages of the settings, by whom they concern. A new page is one line here. */
export const SETTINGS_NAV: readonly { heading: string; pages: readonly SettingsPage[] }[] = [
  { heading: 'You', pages: [{ href: '/settings', label: 'Profile' }] },
]
