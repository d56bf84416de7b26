'use client'

import { type ReactNode, useId } from 'react'

type ChoiceGroupProps<Value extends string> = {
  /** Names the group for screen readers. */
  label: string
  /** Null or a value of none of the options: none is chosen. */
  value: string | null
  options: readonly { value: Value; label: string; content?: ReactNode }[]
  onValueChange: (value: Value) => void
  className?: string
  /** Looks of one choice; `has-checked:` marks the chosen one. */
  choiceClassName: string
}

/** Choices that exclude each other, as radio buttons without their dots: arrow keys move between them. */
export function ChoiceGroup<Value extends string>({ label, value, options, ...props }: ChoiceGroupProps<Value>) {
  const { onValueChange, className, choiceClassName } = props
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} className={className}>
      {options.map((option) => (
        <label
          key={option.value}
          title={option.content === undefined ? undefined : option.label}
          className={`relative grid cursor-pointer place-items-center transition-colors has-focus-visible:outline-2 has-focus-visible:outline-ring ${choiceClassName}`}
        >
          <input
            type="radio"
            name={name}
            aria-label={option.label}
            value={option.value}
            checked={option.value === value}
            onChange={() => onValueChange(option.value)}
            className="absolute inset-0 cursor-pointer appearance-none outline-none"
          />
          <span aria-hidden className="pointer-events-none">
            {option.content ?? option.label}
          </span>
        </label>
      ))}
    </div>
  )
}
