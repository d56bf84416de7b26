'use client'

import { useId } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { FormField } from '@/components/ui/form-field'
import { Label } from '@/components/ui/label'
import { Select } from '@/components/ui/select'
import type { PaymentMethodObject } from '@/lib/schemas/payment-methods'
import { describeCard } from '../cards/describe-card'

/** The choice that is no saved card. */
export const PAYMENT_PAGE = 'page'

type PayWithProps = {
  cards: readonly PaymentMethodObject[]
  chosen: string
  isCardSaved: boolean
  onChoose: (choice: string) => void
  onSaveChange: (isSaved: boolean) => void
}

/** What pays: a saved card, or Stripe's page, which may keep the card that is used there. */
export function PayWith({ cards, chosen, isCardSaved, onChoose, onSaveChange }: PayWithProps) {
  const boxId = useId()
  const options = [
    ...cards.map((card) => ({ value: card.id, label: describeCard(card) })),
    { value: PAYMENT_PAGE, label: 'Another card' },
  ]
  return (
    <>
      {cards.length > 0 && (
        <FormField label="Pay with">
          {(control) => <Select {...control} value={chosen} options={options} onValueChange={onChoose} />}
        </FormField>
      )}
      {chosen === PAYMENT_PAGE && (
        <div className="flex gap-2.5">
          <Checkbox
            id={boxId}
            className="mt-0.5"
            checked={isCardSaved}
            onCheckedChange={(isChecked) => onSaveChange(isChecked)}
          />
          <Label htmlFor={boxId} className="text-sm font-normal text-muted-foreground">
            Save this card for later purchases and auto top-up
          </Label>
        </div>
      )}
    </>
  )
}
