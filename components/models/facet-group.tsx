'use client'

import { useId, useState } from 'react'
import { BrandLogo } from '@/components/ui/brand-logo'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'

export type FacetOption = { value: string; label: string; count: number }

type FacetGroupProps = {
  title: string
  options: readonly FacetOption[]
  selected: readonly string[]
  onChange: (selected: string[]) => void
  /** The values are slugs of authors or providers. */
  hasLogos?: boolean
}

const SHOWN_AT_FIRST = 7

/** Checkboxes for one property, each with the number of models that have it. */
export function FacetGroup({ title, options, selected, onChange, hasLogos = false }: FacetGroupProps) {
  const id = useId()
  const [isExpanded, setIsExpanded] = useState(false)
  const shown = isExpanded
    ? options
    : options.filter((option, index) => index < SHOWN_AT_FIRST || selected.includes(option.value))
  const toggle = (value: string, isChecked: boolean) =>
    onChange(isChecked ? [...selected, value] : selected.filter((item) => item !== value))
  return (
    <fieldset className="grid gap-0.5">
      <legend className="mb-1.5 text-sm font-medium">{title}</legend>
      {shown.map((option) => (
        <div key={option.value} className="flex min-h-8 items-center gap-2.5">
          <Checkbox
            id={`${id}-${option.value}`}
            checked={selected.includes(option.value)}
            onCheckedChange={(checked) => toggle(option.value, checked)}
          />
          <label htmlFor={`${id}-${option.value}`} className="flex min-w-0 flex-1 items-center gap-2 py-1 text-sm">
            {hasLogos && <BrandLogo slug={option.value} name={option.label} className="size-4" />}
            <span className="min-w-0 flex-1 truncate">{option.label}</span>
            <span className="text-xs text-muted-foreground tabular-nums">
              {option.count}
              <span className="sr-only"> models</span>
            </span>
          </label>
        </div>
      ))}
      {options.length > SHOWN_AT_FIRST && (
        <Button
          variant="ghost"
          size="sm"
          className="justify-self-start"
          aria-expanded={isExpanded}
          onClick={() => setIsExpanded(!isExpanded)}
        >
          {isExpanded ? 'Show fewer' : `Show all ${options.length}`}
        </Button>
      )}
    </fieldset>
  )
}
