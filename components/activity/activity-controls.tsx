'use client'

import { Checkbox } from '@/components/ui/checkbox'
import { Label } from '@/components/ui/label'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { Select } from '@/components/ui/select'
import { ACTIVITY_DIMENSIONS, type ActivityDimension, type ActivityPeriod } from '@/lib/schemas/activity-view'
import { CustomRange } from './custom-range'
import { ExportMenu } from './export-menu'
import { DIMENSION_NAMES, useActivityView } from './use-activity-view'

const RANGES: readonly { value: ActivityPeriod; label: string }[] = [
  { value: '1h', label: '1 h' },
  { value: '24h', label: '24 h' },
  { value: '7d', label: '7 d' },
  { value: '30d', label: '30 d' },
  { value: '12mo', label: '12 mo' },
]
const GROUPS: readonly { value: ActivityDimension; label: string }[] = ACTIVITY_DIMENSIONS.map((value) => ({
  value,
  label: `By ${value === 'key' ? 'API key' : DIMENSION_NAMES[value].toLowerCase()}`,
}))

/** Period, grouping, comparison, and files to take away. */
export function ActivityControls() {
  const { view, setView } = useActivityView()
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SegmentedControl
        label="Period"
        value={view.range}
        options={RANGES}
        onValueChange={(range) => void setView({ range, from: null, to: null })}
      />
      <CustomRange
        // Begins anew with what the address says.
        key={`${view.range} ${view.from} ${view.to}`}
        from={view.range === 'custom' ? view.from : ''}
        to={view.range === 'custom' ? view.to : ''}
        onApply={(days) => void setView({ range: 'custom', ...days })}
      />
      <Select
        aria-label="Group by"
        size="sm"
        className="w-34"
        value={view.group}
        options={GROUPS}
        onValueChange={(group) => void setView({ group })}
      />
      <div className="flex h-8 items-center gap-2 px-1.5">
        <Checkbox
          id="activity-compare"
          checked={view.compare}
          onCheckedChange={(checked) => void setView({ compare: checked || null })}
        />
        <Label htmlFor="activity-compare" className="text-sm font-normal">
          Compare
        </Label>
      </div>
      <div className="sm:ml-auto">
        <ExportMenu />
      </div>
    </div>
  )
}
