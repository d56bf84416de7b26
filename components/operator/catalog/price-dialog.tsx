'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog, DialogBody, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { getFieldErrors } from '@/lib/client/field-errors'
import { formatExactTime } from '@/lib/client/format-time'
import { operatorCatalogMutations } from '@/lib/client/operator-catalog'
import type { CatalogEndpointDetail } from '@/lib/schemas/operator-catalog'
import { PriceDiff } from './price-diff'
import { PriceFields } from './price-fields'
import { findPriceErrors, toPrice, toPriceForm } from './price-form'

type PriceDialogProps = { endpoint: CatalogEndpointDetail; onClose: () => void }

/** A new price in two steps: figures, then what they change. Nothing is sent before the second. */
export function PriceDialog({ endpoint, onClose }: PriceDialogProps) {
  const [form, setForm] = useState(() => toPriceForm(endpoint))
  const [moment, setMoment] = useState('')
  const [reason, setReason] = useState('')
  const [isReview, setIsReview] = useState(false)
  const [ownErrors, setOwnErrors] = useState<Partial<Record<string, string>>>({})
  const save = useMutation(operatorCatalogMutations.setPrice(useQueryClient()))
  const price = toPrice(form)
  const effectiveFrom = moment === '' ? null : new Date(moment).toISOString()
  const serverErrors = getFieldErrors(save.error)
  const send = () =>
    save.mutate(
      { endpoint_id: endpoint.id, revision: endpoint.revision, price, effective_from: effectiveFrom, reason },
      {
        onSuccess: () => {
          toast.success(effectiveFrom === null ? 'The new price holds' : 'The new price is planned')
          onClose()
        },
        // A field that is wrong is on the first step; somebody else's change is looked at on this one.
        onError: (error) => setIsReview(Object.keys(getFieldErrors(error)).length === 0),
      },
    )
  const review = () => {
    const errors = findPriceErrors(price)
    setOwnErrors(errors)
    save.reset()
    setIsReview(Object.keys(errors).length === 0)
  }
  const errors = { ...serverErrors, ...ownErrors }
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        title={isReview ? 'Review the new price' : 'Change price'}
        description={`${endpoint.model.name} at ${endpoint.provider_name}. Requests that have begun keep their price.`}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (isReview) send()
            else review()
          }}
        >
          <DialogBody>
            {save.error && (isReview || errors.price !== undefined) && (
              <Alert tone="destructive" title={errors.price ?? save.error.message} />
            )}
            {isReview ? (
              <>
                <PriceDiff before={endpoint.price} after={price} />
                <p className="text-sm">
                  <span className="text-muted-foreground">From</span>{' '}
                  {effectiveFrom === null ? 'now' : formatExactTime(effectiveFrom)}{' '}
                  <span className="text-muted-foreground">because:</span> {reason}
                </p>
              </>
            ) : (
              <PriceFields
                form={form}
                moment={moment}
                reason={reason}
                errors={errors}
                onForm={(part) => setForm({ ...form, ...part })}
                onMoment={setMoment}
                onReason={setReason}
              />
            )}
          </DialogBody>
          <DialogFooter>
            <Button variant="ghost" onClick={() => (isReview ? setIsReview(false) : onClose())}>
              {isReview ? 'Back' : 'Cancel'}
            </Button>
            <Button key={isReview ? 'save' : 'review'} type="submit" isLoading={save.isPending}>
              {isReview ? 'Save as a new version' : 'Review'}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
