'use client'

import Link from 'next/link'
import { Alert } from '@/components/ui/alert'
import { FormField } from '@/components/ui/form-field'
import { Select } from '@/components/ui/select'
import type { PaymentMethodObject } from '@/lib/schemas/payment-methods'
import { describeCard } from '../cards/describe-card'
import { UsdField } from '../usd-field'

export type AutoTopUpValues = { threshold: string; amount: string; cap: string; card: string }

type FieldsProps = {
  values: AutoTopUpValues
  errors: Readonly<Record<string, string | undefined>>
  /** Undefined while they are loading. */
  cards: readonly PaymentMethodObject[] | undefined
  onChange: (change: Partial<AutoTopUpValues>) => void
}

/** When it buys, how much, with which card, and how much a month at most. */
export function AutoTopUpFields({ values, errors, cards, onChange }: FieldsProps) {
  return (
    <>
      <UsdField
        label="When credits are below"
        error={errors.threshold_usd}
        value={values.threshold}
        onChange={(threshold) => onChange({ threshold })}
      />
      <UsdField
        label="Purchase this amount"
        error={errors.amount_usd}
        value={values.amount}
        onChange={(amount) => onChange({ amount })}
      />
      <CardField values={values} errors={errors} cards={cards} onChange={onChange} />
      <UsdField
        label="Charge at most per month"
        hint="Fees included, by UTC months. Empty for no cap."
        isOptional
        error={errors.monthly_cap_usd}
        value={values.cap}
        onChange={(cap) => onChange({ cap })}
      />
    </>
  )
}

function CardField({ values, errors, cards, onChange }: FieldsProps) {
  if (cards?.length === 0)
    return (
      <Alert tone="info" title="No card is saved yet">
        Save one under{' '}
        <Link href="/credits/billing" className="font-medium text-brand hover:underline">
          Payment and billing
        </Link>
        , or while you buy credits.
      </Alert>
    )
  return (
    <FormField label="Payment method" error={errors.payment_method_id}>
      {(control) => (
        <Select
          {...control}
          value={values.card}
          disabled={cards === undefined}
          options={(cards ?? []).map((card) => ({ value: card.id, label: describeCard(card) }))}
          onValueChange={(card) => onChange({ card })}
        />
      )}
    </FormField>
  )
}
