'use client'

import { useQuery } from '@tanstack/react-query'
import { BrandLogo } from '@/components/ui/brand-logo'
import { Checkbox } from '@/components/ui/checkbox'
import { Select } from '@/components/ui/select'
import { chainReviewQueries } from '@/lib/client/chain-review'
import { MOVE_ON } from '@/lib/schemas/chain-limits'
import type { ChainStepObject } from '@/lib/schemas/chains'
import { nameStep } from '../editor/draft-step'
import { MOVE_ON_LABELS } from '../move-on-labels'
import type { SwitchedOff } from './switched-off'

type RehearsalSwitchesProps = {
  steps: readonly ChainStepObject[]
  off: SwitchedOff
  onChange: (off: SwitchedOff) => void
}

const EVERYBODY = 'all'
const ERRORS = MOVE_ON.map((value) => ({ value, label: MOVE_ON_LABELS[value].label }))

/** The steps of a chain, each to switch off: how it fails, and at which provider. */
export function RehearsalSwitches({ steps, off, onChange }: RehearsalSwitchesProps) {
  const review = useQuery(chainReviewQueries.review([...steps]))
  return (
    <ol className="grid gap-1.5">
      {steps.map((step, index) => {
        const number = index + 1
        const present = off[number]
        const { [number]: _removed, ...others } = off
        const providers = new Map(
          (review.data?.steps[index]?.endpoints ?? []).map((endpoint) => [endpoint.provider, endpoint.provider_name]),
        )
        return (
          <li key={nameStep(step)} className="grid gap-2 rounded-md border px-3 py-2">
            <label className="flex min-h-7 items-center gap-2.5">
              <Checkbox
                checked={present !== undefined}
                onCheckedChange={(checked) =>
                  onChange(checked ? { ...off, [number]: { error: 'upstream_error', provider: null } } : others)
                }
              />
              <BrandLogo slug={step.model} name={step.model} className="size-4" />
              <span className="min-w-0 flex-1 truncate font-mono text-xs">{nameStep(step)}</span>
              <span className="text-xs text-muted-foreground">{present ? 'fails' : `Step ${number}`}</span>
            </label>
            {present && (
              <div className="grid gap-2 sm:grid-cols-2">
                <Select
                  aria-label={`How step ${number} fails`}
                  size="sm"
                  value={present.error}
                  options={ERRORS}
                  onValueChange={(error) => onChange({ ...off, [number]: { ...present, error } })}
                />
                <Select
                  aria-label={`Where step ${number} fails`}
                  size="sm"
                  value={present.provider ?? EVERYBODY}
                  options={[
                    { value: EVERYBODY, label: 'At every provider' },
                    ...[...providers].map(([value, name]) => ({ value, label: `Only at ${name}` })),
                  ]}
                  onValueChange={(provider) =>
                    onChange({ ...off, [number]: { ...present, provider: provider === EVERYBODY ? null : provider } })
                  }
                />
              </div>
            )}
          </li>
        )
      })}
    </ol>
  )
}
