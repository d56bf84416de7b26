'use client'

import { ChoiceGroup } from '@/components/ui/choice-group'

const AMOUNTS = ['5', '10', '20', '50', '100'].map((value) => ({ value, label: `$${value}` }))

/** Amounts that people often buy. */
export function QuickAmounts({ value, onChoose }: { value: string; onChoose: (amount: string) => void }) {
  return (
    <ChoiceGroup
      label="Quick choices"
      value={value}
      options={AMOUNTS}
      onValueChange={onChoose}
      className="grid grid-cols-5 gap-1.5"
      choiceClassName="h-8 rounded-md border bg-card text-sm font-medium tabular-nums hover:bg-accent has-checked:border-brand has-checked:bg-brand-muted has-checked:text-brand"
    />
  )
}
