import { Badge } from '@/components/ui/badge'
import type { Preset } from '@/lib/client/presets'

const STATUSES = {
  active: { tone: 'success', label: 'Active' },
  disabled: { tone: 'warning', label: 'Disabled' },
  archived: { tone: 'neutral', label: 'Archived' },
} as const

/** Whether requests may use a preset. */
export function PresetStatus({ status }: { status: Preset['status'] }) {
  const { tone, label } = STATUSES[status]
  return <Badge tone={tone}>{label}</Badge>
}
