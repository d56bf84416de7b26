'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { tellChange } from '@/components/layout/tell-change'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { getFieldErrors } from '@/lib/client/field-errors'
import { formatUsd } from '@/lib/client/format-usd'
import { notificationMutations } from '@/lib/client/notifications'
import type { NoticeRuleObject } from '@/lib/schemas/notifications'

/** The amount that a kind is told at; empty turns it off. */
export function RuleAmount({ rule, name }: { rule: NoticeRuleObject; name: string }) {
  const [text, setText] = useState(rule.threshold ?? '')
  const change = useMutation(notificationMutations.changeRule(useQueryClient()))
  const isChanged = text.trim() !== (rule.threshold ?? '')
  const error = getFieldErrors(change.error).threshold ?? change.error?.message
  const id = `amount-${rule.kind}`
  const set = async (threshold: string | null) => {
    const { data } = await change.mutateAsync({ kind: rule.kind, threshold })
    // As the server writes it: 7.50 is 7.5 there, and would look changed.
    setText(data.threshold ?? '')
  }
  const save = () => {
    const threshold = text.trim() === '' ? null : text.trim()
    tellChange(set(threshold), {
      done: threshold === null ? `${name} is off` : `${name}: told at ${formatUsd(threshold, 'exact')}`,
      undo: () => set(rule.threshold),
      isErrorShown: true,
    })
  }
  return (
    <form
      className="mt-2 flex flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div className="relative">
        <span aria-hidden className="absolute top-1/2 left-3 -translate-y-1/2 text-muted-foreground">
          $
        </span>
        <Input
          id={id}
          inputMode="decimal"
          aria-label={`${name}: amount in dollars`}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          placeholder="Off"
          className="w-32 pl-6 tabular-nums"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {isChanged && (
        <Button type="submit" size="sm" variant="outline" isLoading={change.isPending}>
          Save
        </Button>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="w-full text-xs text-destructive">
          {error}
        </p>
      )}
    </form>
  )
}
