'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { Alert } from '@/components/ui/alert'
import { Dialog, DialogBody, DialogContent, DialogFormFooter } from '@/components/ui/dialog'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { getFieldErrors } from '@/lib/client/field-errors'
import { operatorMutations } from '@/lib/client/operator'
import type { AccountObject } from '@/lib/schemas/operator'
import { ReasonField } from './reason-field'

/** Gives an organization promotional credit, once, however often the button is pressed. */
export function CreditDialog({ account, onClose }: { account: AccountObject; onClose: () => void }) {
  const [requestKey] = useState(() => crypto.randomUUID())
  const [amountUsd, setAmountUsd] = useState('')
  const [reason, setReason] = useState('')
  const give = useMutation(operatorMutations.giveCredit(useQueryClient()))
  const fieldErrors = getFieldErrors(give.error)
  const hasFieldError = fieldErrors.amount_usd !== undefined || fieldErrors.reason !== undefined
  const save = () =>
    give.mutate(
      { id: account.id, reason, amountUsd: amountUsd.trim(), requestKey },
      {
        onSuccess: () => {
          toast.success(`${account.name} has $${amountUsd.trim()} more`)
          onClose()
        },
      },
    )
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        size="sm"
        title="Give promotional credit"
        description={`${account.name} spends it before bought credit. It is never paid out, and cannot be taken back.`}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <DialogBody>
            {give.error && !hasFieldError && <Alert tone="destructive" title={give.error.message} />}
            <FormField label="Amount in USD" error={fieldErrors.amount_usd}>
              {(control) => (
                <Input
                  {...control}
                  required
                  inputMode="decimal"
                  autoComplete="off"
                  placeholder="10"
                  className="tabular-nums"
                  value={amountUsd}
                  onChange={(event) => setAmountUsd(event.target.value.replace(',', '.'))}
                />
              )}
            </FormField>
            <ReasonField
              value={reason}
              hint="It stands beside the credit."
              error={fieldErrors.reason}
              onChange={setReason}
            />
          </DialogBody>
          <DialogFormFooter isLoading={give.isPending}>Give credit</DialogFormFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
