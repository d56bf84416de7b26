'use client'

import { SegmentedControl } from '@/components/ui/segmented-control'

type ModelTabsProps = {
  models: readonly string[]
  active: string
  toName: (model: string) => string
  onPick: (model: string) => void
}

/** On a narrow screen: whose answers are shown. */
export function ModelTabs({ models, active, toName, onPick }: ModelTabsProps) {
  if (models.length < 2) return null
  return (
    <div className="overflow-x-auto border-b px-3 py-1.5 md:hidden">
      <SegmentedControl
        label="Whose answers are shown"
        value={active}
        options={models.map((model) => ({ value: model, label: toName(model) }))}
        onValueChange={onPick}
      />
    </div>
  )
}
