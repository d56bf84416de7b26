'use client'

import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { QuickAmounts } from '../quick-amounts'

type AmountFieldProps = { value: string; error: string | undefined; onChange: (typed: string) => void }

/** How much to buy: typed, or one of the amounts that people often buy. */
export function AmountField({ value, error, onChange }: AmountFieldProps) {
  return (
    <>
      <FormField label="Amount in USD" error={error}>
        {(control) => (
          <div className="relative">
            <span aria-hidden className="absolute top-2 left-3 text-muted-foreground">
              $
            </span>
            <Input
              {...control}
              inputMode="decimal"
              autoComplete="off"
              className="pl-6.5 tabular-nums"
              value={value}
              onChange={(event) => onChange(event.target.value.replace(',', '.'))}
            />
          </div>
        )}
      </FormField>
      <QuickAmounts value={value} onChoose={onChange} />
    </>
  )
}
