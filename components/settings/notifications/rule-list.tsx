'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert } from '@/components/ui/alert'
import { Skeleton } from '@/components/ui/skeleton'
import { Switch } from '@/components/ui/switch'
import { notificationMutations, notificationQueries } from '@/lib/client/notifications'
import type { NoticeKind, NoticeRuleObject } from '@/lib/schemas/notifications'
import { RuleAmount } from './rule-amount'

const WORDS: Readonly<Record<NoticeKind, { name: string; about: string }>> = {
  low_balance: {
    name: 'Low balance',
    about: 'Once when the balance falls below an amount, again after the next purchase.',
  },
  spend_daily: { name: 'Spend per day', about: 'At 80 % and at 100 % of an amount. UTC days.' },
  spend_weekly: { name: 'Spend per week', about: 'At 80 % and at 100 % of an amount. Weeks begin on Monday, UTC.' },
  spend_monthly: { name: 'Spend per month', about: 'At 80 % and at 100 % of an amount. UTC months.' },
  key_limit: { name: 'API keys near their limit', about: 'At 80 % and at 100 % of the limit of a key.' },
  model_retirement: {
    name: 'Models being retired',
    about: 'When the last day of a model that you used lately is known, and once more in its last week.',
  },
  auto_top_up: { name: 'Auto top-up needs you', about: 'A declined card, a bank that asks, a cap that is reached.' },
}

/** What people are told of: one row a kind, one switch a channel. */
export function RuleList() {
  const { data, error } = useQuery(notificationQueries.settings())
  if (error) return <Alert tone="destructive" title={error.message} />
  if (!data) return <Skeleton className="h-200 w-full sm:h-152" />
  return (
    <ul className="divide-y rounded-lg border bg-card">
      {data.rules.map((rule) => (
        <Rule key={rule.kind} rule={rule} hasWebhook={data.webhook !== null} />
      ))}
    </ul>
  )
}

function Rule({ rule, hasWebhook }: { rule: NoticeRuleObject; hasWebhook: boolean }) {
  const change = useMutation(notificationMutations.changeRule(useQueryClient()))
  const { kind } = rule
  const { name, about } = WORDS[kind]
  return (
    <li className="grid gap-x-6 gap-y-3 px-4 py-4 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center">
      <div className="grid gap-0.5">
        <h3 className="text-base font-medium">{name}</h3>
        <p className="text-sm text-pretty text-muted-foreground">{about}</p>
        {rule.has_threshold && <RuleAmount rule={rule} name={name} />}
        {change.error && (
          <p role="alert" className="text-xs text-destructive">
            {change.error.message}
          </p>
        )}
      </div>
      <div className="flex gap-5">
        <label className="flex items-center gap-2 text-sm">
          <Switch
            checked={rule.email}
            disabled={!rule.can_turn_off_email}
            aria-label={`${name} by e-mail`}
            onCheckedChange={(email) => change.mutate({ kind, email })}
          />
          E-mail
        </label>
        {hasWebhook && (
          <label className="flex items-center gap-2 text-sm">
            <Switch
              checked={rule.webhook}
              aria-label={`${name} by webhook`}
              onCheckedChange={(webhook) => change.mutate({ kind, webhook })}
            />
            Webhook
          </label>
        )}
      </div>
    </li>
  )
}
