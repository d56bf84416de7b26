'use client'

import { useState } from 'react'
import { checkAmount } from '@/components/credits/check-amount'
import { QuickAmounts } from '@/components/credits/quick-amounts'
import { QuoteLines } from '@/components/credits/quote-lines'
import { UsdField } from '@/components/credits/usd-field'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'

const BEGIN_WITH_USD = '20'

/** What an amount of credits costs, by the same rule as buying it. */
export function FeeCalculator() {
  const [typed, setTyped] = useState(BEGIN_WITH_USD)
  const check = checkAmount(typed)
  return (
    <Card>
      <CardHeader>
        <CardTitle>Buying credits</CardTitle>
      </CardHeader>
      <CardContent className="grid gap-4">
        <UsdField label="Credits" value={typed} onChange={setTyped} error={check.isValid ? undefined : check.message} />
        <QuickAmounts value={typed} onChoose={setTyped} />
        <QuoteLines amountUsd={check.isValid ? check.amountUsd : null} />
      </CardContent>
    </Card>
  )
}
