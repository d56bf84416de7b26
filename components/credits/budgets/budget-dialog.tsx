'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { tellChange } from '@/components/layout/tell-change'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog, DialogBody, DialogContent, DialogFormFooter } from '@/components/ui/dialog'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { budgetMutations } from '@/lib/client/budgets'
import { getFieldErrors } from '@/lib/client/field-errors'
import type { BudgetPeriod } from '@/lib/schemas/budget-periods'
import type { BudgetObject } from '@/lib/schemas/budgets'
import { PERIOD_NAMES, PERIOD_RULES } from './budget-words'

type BudgetDialogProps = {
  organizationId: string
  period: BudgetPeriod
  budget: BudgetObject | undefined
  onClose: () => void
}

/** Sets, changes or removes the budget of a period. */
export function BudgetDialog({ organizationId, period, budget, onClose }: BudgetDialogProps) {
  const queryClient = useQueryClient()
  const [limitUsd, setLimitUsd] = useState(budget?.limit ?? '')
  const set = useMutation(budgetMutations.set(queryClient, organizationId))
  const remove = useMutation(budgetMutations.remove(queryClient, organizationId))
  const name = `${PERIOD_NAMES[period]} budget`
  const change = (limit: string | null) =>
    limit === null ? remove.mutateAsync(period) : set.mutateAsync({ period, limitUsd: limit })
  // What is spent is counted from the ledger, so a budget that is set again has lost nothing.
  const undo = () => change(budget?.limit ?? null)
  const save = (limit: string | null) => {
    const changing = change(limit).then(onClose)
    tellChange(changing, { done: `${name} ${limit === null ? 'removed' : 'saved'}`, undo, isErrorShown: true })
  }
  const fieldError = getFieldErrors(set.error).limit_usd
  const otherError = fieldError === undefined ? (set.error ?? remove.error) : remove.error
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent size="sm" title={name} description={PERIOD_RULES[period]}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            save(limitUsd.trim())
          }}
        >
          <DialogBody>
            {otherError && <Alert tone="destructive" title={otherError.message} />}
            <FormField
              label="Limit in USD"
              hint="All keys together. It holds within a second, for requests that are running too."
              error={fieldError}
            >
              {(control) => (
                <Input
                  {...control}
                  required
                  inputMode="decimal"
                  autoComplete="off"
                  placeholder="25"
                  className="tabular-nums"
                  value={limitUsd}
                  onChange={(event) => setLimitUsd(event.target.value.replace(',', '.'))}
                />
              )}
            </FormField>
          </DialogBody>
          <DialogFormFooter
            isLoading={set.isPending}
            aside={
              budget && (
                <Button
                  variant="ghost"
                  className="mr-auto text-destructive hover:text-destructive"
                  isLoading={remove.isPending}
                  onClick={() => save(null)}
                >
                  Remove
                </Button>
              )
            }
          >
            Save
          </DialogFormFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
