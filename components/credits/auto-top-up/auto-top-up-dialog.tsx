'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { tellChange } from '@/components/layout/tell-change'
import { toast } from '@/components/ui/toast'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog, DialogBody, DialogContent, DialogFormFooter } from '@/components/ui/dialog'
import { autoTopUpMutations } from '@/lib/client/auto-top-up'
import { getFieldErrors } from '@/lib/client/field-errors'
import { paymentMethodQueries } from '@/lib/client/payment-methods'
import type { AutoTopUpObject } from '@/lib/schemas/auto-top-up'
import type { PaymentMethodObject } from '@/lib/schemas/payment-methods'
import { AutoTopUpFields, type AutoTopUpValues } from './auto-top-up-fields'

type DialogProps = { settings: AutoTopUpObject; onClose: () => void }

function toValues(settings: AutoTopUpObject): AutoTopUpValues {
  return {
    threshold: settings.threshold_usd,
    amount: settings.amount_usd,
    cap: settings.monthly_cap_usd ?? '',
    card: settings.payment_method?.id ?? '',
  }
}

/** A card that was removed cannot be chosen any more; the default one is the best guess. */
function chooseCard(wanted: string, cards: readonly PaymentMethodObject[]): string | undefined {
  const known = cards.find(({ id }) => id === wanted) ?? cards.find((card) => card.is_default) ?? cards[0]
  return known?.id
}

/** Sets auto top-up up, changes it or switches it off. */
export function AutoTopUpDialog({ settings, onClose }: DialogProps) {
  const queryClient = useQueryClient()
  const cards = useQuery(paymentMethodQueries.list())
  const [values, setValues] = useState(() => toValues(settings))
  const save = useMutation(autoTopUpMutations.save(queryClient))
  const switchOff = useMutation(autoTopUpMutations.switchOff(queryClient))
  const card = chooseCard(values.card, cards.data ?? [])
  const submit = () => {
    const cap = values.cap.trim()
    const given = { threshold_usd: values.threshold.trim(), amount_usd: values.amount.trim() }
    if (card === undefined) return
    save.mutate(
      { ...given, payment_method_id: card, monthly_cap_usd: cap === '' ? null : cap },
      {
        onSuccess: () => {
          toast.success('Auto top-up is on')
          onClose()
        },
      },
    )
  }
  const turnOff = () => {
    const { threshold_usd, amount_usd, monthly_cap_usd, payment_method: method } = settings
    const before = method && { threshold_usd, amount_usd, monthly_cap_usd, payment_method_id: method.id }
    tellChange(switchOff.mutateAsync().then(onClose), {
      done: 'Auto top-up is off',
      undo: before ? () => save.mutateAsync(before) : undefined,
      isErrorShown: true,
    })
  }
  const errors = getFieldErrors(save.error)
  const error = switchOff.error ?? (Object.keys(errors).length === 0 ? save.error : null)
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        size="sm"
        title="Auto top-up"
        description="Each purchase costs the same fee as one that you make yourself."
      >
        <form
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          <DialogBody>
            {error && <Alert tone="destructive" title={error.message} />}
            <AutoTopUpFields
              values={{ ...values, card: card ?? '' }}
              errors={errors}
              cards={cards.data}
              onChange={(change) => setValues((before) => ({ ...before, ...change }))}
            />
          </DialogBody>
          <DialogFormFooter
            disabled={card === undefined}
            isLoading={save.isPending}
            aside={
              settings.state !== 'off' && (
                <Button
                  variant="ghost"
                  className="mr-auto text-destructive hover:text-destructive"
                  isLoading={switchOff.isPending}
                  onClick={turnOff}
                >
                  Switch off
                </Button>
              )
            }
          >
            {settings.state === 'off' ? 'Switch on' : 'Save'}
          </DialogFormFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
