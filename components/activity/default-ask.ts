import type { ActivityAsk } from '@/lib/client/activity'

/** What the page asks for when its address says nothing else. */
export const DEFAULT_ASK = {
  range: '7d',
  from: '',
  to: '',
  group: 'model',
  filters: '',
  isCompared: false,
} as const satisfies ActivityAsk
