'use client'

import * as ToggleGroup from 'radix-ui/toggle-group'

const AMOUNTS = ['5', '10', '20', '50', '100'] as const

/** Amounts that people often buy. */
export function QuickAmounts({ value, onChoose }: { value: string; onChoose: (amount: string) => void }) {
  return (
    <ToggleGroup.Root
      type="single"
      aria-label="Quick choices"
      value={value}
      onValueChange={(amount) => {
        if (amount !== '') onChoose(amount)
      }}
      className="grid grid-cols-5 gap-1.5"
    >
      {AMOUNTS.map((amount) => (
        <ToggleGroup.Item
          key={amount}
          value={amount}
          className="h-8 rounded-md border bg-card text-sm font-medium tabular-nums transition-colors hover:bg-accent data-[state=on]:border-brand data-[state=on]:bg-brand-muted data-[state=on]:text-brand"
        >
          ${amount}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
