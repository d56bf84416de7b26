'use client'

import { useId, type ReactNode } from 'react'
import { Switch } from '@/components/ui/switch'

type SettingToggleProps = {
  label: string
  description?: ReactNode
  isOn: boolean
  onChange: (isOn: boolean) => void
  disabled?: boolean
}

/** A switch with its words beside it. */
export function SettingToggle({ label, description, isOn, onChange, disabled = false }: SettingToggleProps) {
  const id = useId()
  return (
    <div className="flex items-start justify-between gap-4">
      <div className="grid min-w-0 gap-0.5">
        <label htmlFor={id} className="text-base font-medium">
          {label}
        </label>
        {description !== undefined && <div className="text-xs text-pretty text-muted-foreground">{description}</div>}
      </div>
      <Switch id={id} checked={isOn} onCheckedChange={onChange} disabled={disabled} className="mt-0.5" />
    </div>
  )
}
