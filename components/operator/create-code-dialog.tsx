'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Dialog, DialogBody, DialogClose, DialogContent, DialogFooter, DialogFormFooter } from '@/components/ui/dialog'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { getFieldErrors } from '@/lib/client/field-errors'
import { operatorMutations } from '@/lib/client/operator'

/** Makes a code and shows it, once. */
export function CreateCodeDialog({ onClose }: { onClose: () => void }) {
  const [amountUsd, setAmountUsd] = useState('5')
  const [max, setMax] = useState('100')
  const [day, setDay] = useState('')
  const [creditDays, setCreditDays] = useState('')
  const create = useMutation(operatorMutations.createCode(useQueryClient()))
  const fieldErrors = getFieldErrors(create.error)
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent size="sm" title={create.data ? 'The code is ready' : 'New promotional code'}>
        {create.data ? (
          <>
            <DialogBody>
              <p className="text-muted-foreground">It is shown this one time and stored nowhere.</p>
              <p className="flex items-center gap-2">
                <code className="font-mono text-lg font-medium">{create.data.code}</code>
                <CopyButton value={create.data.code} label="code" />
              </p>
            </DialogBody>
            <DialogFooter>
              <DialogClose asChild>
                <Button>Done</Button>
              </DialogClose>
            </DialogFooter>
          </>
        ) : (
          <form
            onSubmit={(event) => {
              event.preventDefault()
              create.mutate({
                amountUsd: amountUsd.trim(),
                max: Number(max),
                validUntil: day === '' ? null : `${day}T23:59:59.999Z`,
                creditDays: creditDays === '' ? null : Number(creditDays),
              })
            }}
          >
            <DialogBody>
              {create.error && Object.keys(fieldErrors).length === 0 && (
                <Alert tone="destructive" title={create.error.message} />
              )}
              <FormField label="Credit in USD" hint="For each who redeems it." error={fieldErrors.amount_usd}>
                {(control) => (
                  <Input
                    {...control}
                    required
                    inputMode="decimal"
                    value={amountUsd}
                    onChange={(event) => setAmountUsd(event.target.value.replace(',', '.'))}
                  />
                )}
              </FormField>
              <FormField label="Times it can be used" hint="Once per organization and person." error={fieldErrors.max}>
                {(control) => (
                  <Input
                    {...control}
                    required
                    type="number"
                    min={1}
                    max={1_000_000}
                    value={max}
                    onChange={(event) => setMax(event.target.value)}
                  />
                )}
              </FormField>
              <div className="grid grid-cols-2 items-start gap-4">
                <FormField label="Valid until" isOptional hint="End of the day, UTC." error={fieldErrors.valid_until}>
                  {(control) => (
                    <Input {...control} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
                  )}
                </FormField>
                <FormField label="Days of credit" isOptional hint="Empty: no end." error={fieldErrors.credit_days}>
                  {(control) => (
                    <Input
                      {...control}
                      type="number"
                      min={1}
                      max={3_650}
                      value={creditDays}
                      onChange={(event) => setCreditDays(event.target.value)}
                    />
                  )}
                </FormField>
              </div>
            </DialogBody>
            <DialogFormFooter isLoading={create.isPending}>Create code</DialogFormFooter>
          </form>
        )}
      </DialogContent>
    </Dialog>
  )
}
