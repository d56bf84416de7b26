'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { getFieldErrors } from '@/lib/client/field-errors'
import { formatUsd } from '@/lib/client/format-usd'
import { promotionMutations } from '@/lib/client/promotions'

/** Redeems a code; the balance and the list follow at once. */
export function RedeemForm() {
  const [code, setCode] = useState('')
  const redeem = useMutation(promotionMutations.redeem(useQueryClient()))
  const submit = () =>
    redeem.mutate(code.trim(), {
      onSuccess: ({ amount }) => {
        setCode('')
        toast.success(`${formatUsd(amount, 'exact')} of promotional credit added`)
      },
    })
  const error = redeem.error ? (getFieldErrors(redeem.error).code ?? redeem.error.message) : undefined
  return (
    <form
      className="border-t px-5 py-4"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <FormField label="Have a code?" error={error}>
        {(control) => (
          <div className="flex gap-2">
            <Input
              {...control}
              required
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={60}
              placeholder="ABCD-EFGH-JKLM"
              className="font-mono uppercase placeholder:font-sans"
              value={code}
              onChange={(event) => setCode(event.target.value)}
            />
            <Button type="submit" variant="outline" isLoading={redeem.isPending}>
              Redeem
            </Button>
          </div>
        )}
      </FormField>
    </form>
  )
}
