import {
  ChartColumn,
  Cpu,
  CreditCard,
  KeyRound,
  LayoutDashboard,
  MessagesSquare,
  Route,
  ScrollText,
  Settings,
  SlidersHorizontal,
  type LucideIcon,
} from 'lucide-react'

type NavItem = { href: string; label: string; shortLabel: string; icon: LucideIcon; isInTabBar: boolean }

/** What belongs together in the sidebar; the first group needs no heading. */
export type NavGroup = { heading: string | null; items: readonly NavItem[] }

/** The pages of the dashboard, in the order of the sidebar. A new page is one line here. */
export const DASHBOARD_NAV: readonly NavGroup[] = [
  {
    heading: null,
    items: [
      {
        href: '/overview',
        label: 'Overview',
        shortLabel: 'Overview',
        icon: LayoutDashboard,
        isInTabBar: true,
      },
      { href: '/chat', label: 'Chat', shortLabel: 'Chat', icon: MessagesSquare, isInTabBar: true },
      { href: '/activity', label: 'Activity', shortLabel: 'Activity', icon: ChartColumn, isInTabBar: true },
      { href: '/logs', label: 'Logs', shortLabel: 'Logs', icon: ScrollText, isInTabBar: false },
      { href: '/models', label: 'Models', shortLabel: 'Models', icon: Cpu, isInTabBar: false },
    ],
  },
  {
    heading: 'Build',
    items: [
      { href: '/keys', label: 'API keys', shortLabel: 'Keys', icon: KeyRound, isInTabBar: true },
      { href: '/chains', label: 'Fallback chains', shortLabel: 'Chains', icon: Route, isInTabBar: false },
      { href: '/presets', label: 'Presets', shortLabel: 'Presets', icon: SlidersHorizontal, isInTabBar: false },
    ],
  },
  {
    heading: 'Account',
    items: [
      { href: '/credits', label: 'Credits', shortLabel: 'Credits', icon: CreditCard, isInTabBar: true },
      { href: '/settings', label: 'Settings', shortLabel: 'Settings', icon: Settings, isInTabBar: false },
    ],
  },
]
