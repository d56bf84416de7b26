'use client'

import { SegmentedControl } from '@/components/ui/segmented-control'
import { Select } from '@/components/ui/select'
import type { ActivityGroup, ActivityRange } from '@/lib/schemas/activity'
import { useActivityView } from './use-activity-view'

const RANGES: readonly { value: ActivityRange; label: string }[] = [
  { value: '24h', label: '24 h' },
  { value: '7d', label: '7 d' },
  { value: '30d', label: '30 d' },
  { value: '12mo', label: '12 mo' },
]
const GROUPS: readonly { value: ActivityGroup; label: string }[] = [
  { value: 'model', label: 'By model' },
  { value: 'key', label: 'By API key' },
  { value: 'provider', label: 'By provider' },
]

/** Period and grouping. */
export function ActivityControls() {
  const [{ range, group }, setView] = useActivityView()
  return (
    <>
      <Select
        aria-label="Group by"
        size="sm"
        className="w-34"
        value={group}
        options={GROUPS}
        onValueChange={(value) => void setView({ group: value })}
      />
      <SegmentedControl
        label="Period"
        value={range}
        options={RANGES}
        onValueChange={(value) => void setView({ range: value })}
      />
    </>
  )
}
