/** The pages of the dashboard, as somebody sees them who has used everything once. */
export const PAGES = [
  '/overview',
  '/activity',
  '/logs',
  '/chat',
  '/keys',
  '/chains',
  '/presets',
  '/credits',
  '/settings',
] as const
