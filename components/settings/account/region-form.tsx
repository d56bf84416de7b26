'use client'

import { cn } from '@/components/ui/cn'
import { fieldClasses } from '@/components/ui/field-classes'
import { FormField, type FieldControlProps } from '@/components/ui/form-field'
import { Skeleton } from '@/components/ui/skeleton'
import { formatDecimal } from '@/lib/client/format-decimal'
import { formatExactTime } from '@/lib/client/format-time'
import { formatUsd } from '@/lib/client/format-usd'
import { readChoice, type ReaderChoice } from '@/lib/client/reader/reader'
import { saveChoice } from '@/lib/client/reader/save-choice'
import { useIsHydrated } from '@/lib/client/use-is-hydrated'
import { describeBrowser, listLocales, listTimeZones, type Named } from './list-regions'

/** How numbers, money, dates and times are written for this person. */
export function RegionForm() {
  // What the browser says, and its names of places, the server does not know.
  if (!useIsHydrated()) return <Skeleton className="h-44 max-w-sm" />
  return <Fields choice={readChoice(document.cookie)} />
}

function Fields({ choice }: { choice: ReaderChoice }) {
  const browser = describeBrowser()
  return (
    <div className="grid max-w-sm gap-4">
      <FormField label="Numbers and dates" hint={<Example />}>
        {(control) => (
          <Choice
            control={control}
            value={choice.locale}
            byBrowser={browser.locale}
            options={listLocales(choice.locale)}
            onChoose={(locale) => saveChoice({ ...choice, locale })}
          />
        )}
      </FormField>
      <FormField label="Time zone" hint="Days of charts, budgets and bills begin at midnight UTC for everybody.">
        {(control) => (
          <Choice
            control={control}
            value={choice.timeZone}
            byBrowser={browser.timeZone}
            options={listTimeZones()}
            onChoose={(timeZone) => saveChoice({ ...choice, timeZone })}
          />
        )}
      </FormField>
    </div>
  )
}

/** Written as chosen. */
function Example() {
  const now = new Date().toISOString()
  return (
    <span className="tabular-nums">
      {formatDecimal(1_234_567.89, 2)} · {formatUsd('1234.5')} · {formatExactTime(now)}
    </span>
  )
}

type ChoiceProps = {
  control: FieldControlProps
  value: string | null
  byBrowser: string
  options: readonly Named[]
  onChoose: (value: string | null) => void
}

/** The browser's own list: four hundred places, found by typing, on phones too. */
function Choice({ control, value, byBrowser, options, onChoose }: ChoiceProps) {
  return (
    <select
      {...control}
      className={cn(fieldClasses, 'h-9')}
      value={value ?? ''}
      onChange={(event) => onChoose(event.target.value === '' ? null : event.target.value)}
    >
      <option value="">As my browser says ({byBrowser})</option>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
