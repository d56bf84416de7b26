'use client'

import { Checkbox } from '@/components/ui/checkbox'

type CheckFieldProps = { label: string; isOn: boolean; onChange: (isOn: boolean) => void }

/** A checkbox with its words. */
export function CheckField({ label, isOn, onChange }: CheckFieldProps) {
  return (
    <label className="flex items-center gap-2.5 text-sm">
      <Checkbox checked={isOn} onCheckedChange={(checked) => onChange(checked)} />
      {label}
    </label>
  )
}
