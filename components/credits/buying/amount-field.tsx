'use client'

import { QuickAmounts } from '../quick-amounts'
import { UsdField } from '../usd-field'

type AmountFieldProps = { value: string; error: string | undefined; onChange: (typed: string) => void }

/** How much to buy: typed, or one of the amounts that people often buy. */
export function AmountField({ value, error, onChange }: AmountFieldProps) {
  return (
    <>
      <UsdField label="Amount in USD" error={error} value={value} onChange={onChange} />
      <QuickAmounts value={value} onChoose={onChange} />
    </>
  )
}
