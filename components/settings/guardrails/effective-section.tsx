'use client'

import { useQuery } from '@tanstack/react-query'
import { parseAsString, useQueryState } from 'nuqs'
import { Usd } from '@/components/layout/usd'
import { Badge } from '@/components/ui/badge'
import { Progress } from '@/components/ui/progress'
import { Select } from '@/components/ui/select'
import { Skeleton } from '@/components/ui/skeleton'
import { formatExactTime } from '@/lib/client/format-time'
import { guardrailQueries } from '@/lib/client/guardrails'
import { usdFromJson } from '@/lib/client/usd-from-json'
import type { EffectiveGuardrails } from '@/lib/schemas/guardrails'
import { Eligible } from '../left-out'
import { SettingsSection } from '@/components/layout/settings-section'
import { useKeyChoices, useMemberChoices } from '../use-choices'

const SCOPES = { key: 'of the key', member: 'of the member', default: 'for everybody' } as const

/** Which guardrails hold for a key or a member, what is left of their budgets, and of the models. */
export function EffectiveSection() {
  const [subject, setSubject] = useQueryState('for', parseAsString.withDefault(''))
  const [keys, members] = [useKeyChoices(), useMemberChoices()]
  const options = [
    { value: 'nobody', label: 'Nobody in particular' },
    ...keys.map(({ value, label }) => ({ value: `key:${value}`, label, hint: 'key' })),
    ...members.map(({ value, label }) => ({ value: `user:${value}`, label, hint: 'member' })),
  ]
  const [kind, id = ''] = subject.split(':')
  const effective = useQuery(
    guardrailQueries.effective(kind === 'key' ? { key_hash: id } : kind === 'user' ? { user_id: id } : {}),
  )
  return (
    <SettingsSection
      title="What holds for whom"
      description="The guardrails that a request meets, and what they and the organization's settings leave it."
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <Select
          className="max-w-xs"
          aria-label="Key or member"
          value={subject || 'nobody'}
          options={options}
          onValueChange={(value) => void setSubject(value === 'nobody' ? null : value)}
        />
        {effective.error && (
          <p role="alert" className="text-sm text-destructive">
            {effective.error.message}
          </p>
        )}
        {effective.isPending ? (
          <Skeleton className="h-24 rounded-lg" />
        ) : (
          effective.data && <Effective data={effective.data} />
        )}
      </div>
    </SettingsSection>
  )
}

function Effective({ data }: { data: EffectiveGuardrails }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <div className="flex flex-wrap gap-1.5">
        {data.guardrails.length === 0 && (
          <span className="text-sm text-muted-foreground">No guardrail holds here.</span>
        )}
        {data.guardrails.map(({ id, name, scope }) => (
          <Badge key={id} tone="outline" className="max-w-full gap-0" title={name}>
            <span className="truncate">{name}</span>
            <span className="shrink-0 whitespace-pre">{` · ${SCOPES[scope]}`}</span>
          </Badge>
        ))}
      </div>
      {data.budgets.map((budget) => (
        <div key={`${budget.guardrail_id} ${budget.scope}`} className="grid max-w-md gap-1.5 text-sm">
          <p className="flex flex-wrap justify-between gap-x-3">
            <span>
              {budget.name}, {budget.scope === 'key' ? 'this key' : 'this member'}
            </span>
            <span className="tabular-nums">
              <Usd amount={usdFromJson(budget.spent_usd)} /> <span className="text-muted-foreground">of</span>{' '}
              <Usd amount={usdFromJson(budget.limit_usd)} />
            </span>
          </p>
          <Progress
            label={`Budget of ${budget.name} used`}
            fraction={budget.limit_usd === 0 ? 1 : budget.spent_usd / budget.limit_usd}
          />
          {budget.resets_at !== null && (
            <p className="text-xs text-muted-foreground">Resets {formatExactTime(budget.resets_at)}</p>
          )}
        </div>
      ))}
      <Eligible {...data} />
    </div>
  )
}
