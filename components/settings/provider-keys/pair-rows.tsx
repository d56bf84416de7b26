'use client'

import { Plus, X } from 'lucide-react'
import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import type { CredentialField } from '@/lib/providers'
import { useModelChoices } from '../use-choices'
import type { Pair } from './credential-document'

type PairRowsProps = {
  field: CredentialField
  rows: readonly Pair[]
  error: string | undefined
  onChange: (rows: readonly Pair[]) => void
}

const EMPTY: Pair = { name: '', value: '' }

/** Models and what an account calls them, a row each. */
export function PairRows({ field, rows, error, onChange }: PairRowsProps) {
  const listId = useId()
  const models = useModelChoices()
  const [nameLabel, valueLabel] = field.columns ?? ['Name', 'Value']
  const change = (index: number, part: Partial<Pair>) => {
    onChange(rows.map((row, position) => (position === index ? { ...row, ...part } : row)))
  }
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 flex w-full items-baseline justify-between gap-2 text-sm font-medium">
        {field.label}
        <span className="text-xs font-normal text-muted-foreground">Optional</span>
      </legend>
      {rows.map((row, index) => (
        // Rows have nothing of their own to be known by; they are only added at the end.
        <div key={index} className="flex gap-2">
          <Input
            aria-label={`${nameLabel} ${index + 1}`}
            className="min-w-0 flex-1 font-mono text-xs"
            autoComplete="off"
            spellCheck={false}
            list={listId}
            placeholder={nameLabel}
            value={row.name}
            onChange={(event) => change(index, { name: event.target.value })}
          />
          <Input
            aria-label={`${valueLabel} ${index + 1}`}
            className="min-w-0 flex-1 font-mono text-xs"
            autoComplete="off"
            spellCheck={false}
            placeholder={valueLabel}
            value={row.value}
            onChange={(event) => change(index, { value: event.target.value })}
          />
          <Button
            variant="ghost"
            size="icon-sm"
            className="self-center"
            aria-label={`Remove row ${index + 1}`}
            onClick={() => onChange(rows.filter((_, position) => position !== index))}
          >
            <X aria-hidden />
          </Button>
        </div>
      ))}
      <datalist id={listId}>
        {models.map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
      <Button variant="outline" size="sm" className="justify-self-start" onClick={() => onChange([...rows, EMPTY])}>
        <Plus aria-hidden />
        Add a row
      </Button>
      <p className="text-xs text-muted-foreground">{field.hint}</p>
      {error && (
        <p role="alert" className="text-xs text-destructive">
          {error}
        </p>
      )}
    </fieldset>
  )
}
