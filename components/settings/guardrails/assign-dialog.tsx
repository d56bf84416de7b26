'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { Dialog, DialogBody, DialogContent } from '@/components/ui/dialog'
import { Input } from '@/components/ui/input'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { Skeleton } from '@/components/ui/skeleton'
import { Switch } from '@/components/ui/switch'
import { type AssignmentKind, guardrailMutations, guardrailQueries } from '@/lib/client/guardrails'
import type { GuardrailObject } from '@/lib/schemas/guardrails'
import type { PickOption } from '../pick-list'
import { useKeyChoices, useMemberChoices } from '../use-choices'

const KINDS = [
  { value: 'keys', label: 'API keys' },
  { value: 'members', label: 'Members' },
] as const

/** Which keys and members a guardrail is for. */
export function AssignDialog({ guardrail, onClose }: { guardrail: GuardrailObject; onClose: () => void }) {
  const [kind, setKind] = useState<AssignmentKind>('keys')
  const [query, setQuery] = useState('')
  const choices = { keys: useKeyChoices(), members: useMemberChoices() }
  const shown = choices[kind].filter(({ label, hint }) =>
    `${label} ${hint ?? ''}`.toLowerCase().includes(query.toLowerCase()),
  )
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        title={`Assign ${guardrail.name}`}
        description="A key, and a member, has one guardrail at most. A member's holds for every key that they made, and for the dashboard."
      >
        <DialogBody className="grid-cols-[minmax(0,1fr)]">
          <div className="flex flex-wrap items-center gap-3">
            <SegmentedControl label="Assign to" value={kind} options={KINDS} onValueChange={setKind} />
            <div className="relative min-w-40 flex-1">
              <Search aria-hidden className="absolute top-1/2 left-3 size-4 -translate-y-1/2 text-muted-foreground" />
              <Input
                type="search"
                aria-label={`Search ${kind}`}
                placeholder="Search"
                value={query}
                onChange={(event) => setQuery(event.target.value)}
                className="h-8 pl-9"
              />
            </div>
          </div>
          <AssignmentList guardrail={guardrail} kind={kind} choices={shown} />
        </DialogBody>
      </DialogContent>
    </Dialog>
  )
}

type AssignmentListProps = { guardrail: GuardrailObject; kind: AssignmentKind; choices: readonly PickOption[] }

function AssignmentList({ guardrail, kind, choices }: AssignmentListProps) {
  const assignments = useQuery(guardrailQueries.assignments())
  const guardrails = useQuery(guardrailQueries.list())
  const assign = useMutation(guardrailMutations.assign(useQueryClient()))
  if (!assignments.data) return <Skeleton className="h-48 rounded-lg" />
  const { keys, members } = assignments.data
  const known = new Map(
    kind === 'keys'
      ? keys.map((entry) => [entry.key_hash, entry.guardrail_id])
      : members.map((entry) => [entry.user_id, entry.guardrail_id]),
  )
  const nameOf = (id: string | undefined) => guardrails.data?.find((other) => other.id === id)?.name
  if (choices.length === 0)
    return (
      <p className="py-6 text-center text-sm text-muted-foreground">
        {kind === 'keys' ? 'No key fits.' : 'No member fits.'}
      </p>
    )
  return (
    <ul className="grid divide-y rounded-lg border">
      {choices.map(({ value, label, hint }) => {
        const holder = known.get(value)
        const isPending = assign.isPending && assign.variables.target === value
        const isOn = isPending ? assign.variables.isAssigned : holder === guardrail.id
        return (
          <li key={value} className="flex items-center justify-between gap-4 px-4 py-2.5">
            <span className="grid min-w-0">
              <span className="truncate text-base">{label}</span>
              <span className="truncate text-xs text-muted-foreground">
                {holder !== undefined && holder !== guardrail.id
                  ? `has ${nameOf(holder) ?? 'another one'}; it would be replaced`
                  : hint}
              </span>
            </span>
            <Switch
              aria-label={`${guardrail.name} for ${label}`}
              checked={isOn}
              disabled={isPending}
              onCheckedChange={(isAssigned) =>
                assign.mutate(
                  { id: guardrail.id, kind, target: value, isAssigned },
                  { onError: (error) => toast.error(error.message) },
                )
              }
            />
          </li>
        )
      })}
    </ul>
  )
}
