'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { toast } from '@/components/ui/toast'
import { Time } from '@/components/layout/time'
import { Usd } from '@/components/layout/usd'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { autoTopUpMutations } from '@/lib/client/auto-top-up'
import { formatUsd } from '@/lib/client/format-usd'
import type { AutoTopUpObject } from '@/lib/schemas/auto-top-up'
import { describeCard } from '../cards/describe-card'

type StateProps = { settings: AutoTopUpObject; onManage: () => void }

/** What auto top-up does now, in sentences; with what to do when it does not buy. */
export function AutoTopUpState({ settings, onManage }: StateProps) {
  const { state, amount_usd: amount, threshold_usd: threshold } = settings
  if (state === 'off')
    return (
      <p className="text-sm text-muted-foreground">
        Off. Requests are refused when the credits are used up; auto top-up buys {formatUsd(amount, 'exact')} before
        that.
      </p>
    )
  return (
    <div className="grid gap-4">
      <Trouble settings={settings} onManage={onManage} />
      {(state === 'active' || state === 'charging') && (
        <p className="text-sm">
          Auto top-up is enabled and will add {formatUsd(amount, 'exact')} automatically when your balance drops below{' '}
          {formatUsd(threshold, 'exact')}.{state === 'charging' && ' It is buying now.'}
        </p>
      )}
      <Facts settings={settings} />
    </div>
  )
}

function Trouble({ settings, onManage }: StateProps) {
  const { state, reason, next_attempt_at: nextAttemptAt } = settings
  if (state === 'frozen') return <Alert tone="warning" title="Paused: a payment of this account is disputed" />
  if (state === 'stopped')
    return (
      <Alert
        tone="destructive"
        title="Auto top-up is stopped"
        action={<Resume settings={settings} onManage={onManage} />}
      >
        {reason?.message}
      </Alert>
    )
  if (nextAttemptAt === null) return null
  return (
    <Alert
      tone="warning"
      title={
        <>
          Tries again <Time iso={nextAttemptAt} />
        </>
      }
    >
      {reason?.message}
    </Alert>
  )
}

/** Whoever lost the card has to choose one; everything else goes on as it was set. */
function Resume({ settings, onManage }: StateProps) {
  const queryClient = useQueryClient()
  const save = useMutation(autoTopUpMutations.save(queryClient))
  const card = settings.payment_method
  const isCardGone = settings.reason?.code.endsWith('_gone') === true
  const resume = () => {
    if (card === null || isCardGone) return onManage()
    const { threshold_usd, amount_usd, monthly_cap_usd } = settings
    save.mutate(
      { threshold_usd, amount_usd, monthly_cap_usd, payment_method_id: card.id },
      { onSuccess: () => toast.success('Auto top-up resumed'), onError: (error) => toast.error(error.message) },
    )
  }
  return (
    <Button size="sm" variant="outline" onClick={resume} isLoading={save.isPending}>
      {isCardGone ? 'Choose a card' : 'Resume'}
    </Button>
  )
}

function Facts({ settings }: { settings: AutoTopUpObject }) {
  const { payment_method: card, monthly_cap_usd: cap, spent_this_month_usd: spent } = settings
  return (
    <dl className="grid gap-2 border-t pt-3 text-sm">
      <Fact name="Card">{card === null ? 'none' : describeCard(card)}</Fact>
      <Fact name="Charged this month">
        <Usd amount={spent} />
        {cap !== null && (
          <>
            {' '}
            of <Usd amount={cap} />
          </>
        )}
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex justify-between gap-4">
      <dt className="text-muted-foreground">{name}</dt>
      <dd className="tabular-nums">{children}</dd>
    </div>
  )
}
