'use client'

import { useId } from 'react'
import { Label } from '@/components/ui/label'
import { Select } from '@/components/ui/select'

type Option = { value: string; label: string }

type FilterSelectProps = {
  label: string
  value: string
  options: readonly Option[]
  onValueChange: (value: string) => void
}

/** One choice of a filter. A value that came by link and is not among the choices is shown as what it is. */
export function FilterSelect({ label, value, options, onValueChange }: FilterSelectProps) {
  const id = useId()
  const all = options.some((option) => option.value === value) ? options : [...options, { value, label: value }]
  return (
    <div className="grid gap-1.5">
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} size="sm" value={value} options={all} onValueChange={onValueChange} />
    </div>
  )
}
