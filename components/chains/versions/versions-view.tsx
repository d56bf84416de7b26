'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ArrowUpDown, Equal, Minus, Pencil, Plus } from 'lucide-react'
import { VersionList } from '@/components/layout/version-list'
import { chainMutations, chainQueries } from '@/lib/client/chains'
import type { ChainObject, ChainStepObject } from '@/lib/schemas/chains'
import { nameStep } from '../editor/draft-step'
import { diffSteps, type StepDiff } from './diff-steps'

type VersionsViewProps = { chain: ChainObject; isDirty: boolean; onDesignated: (steps: ChainStepObject[]) => void }

/** What the chain was, version by version, each with what became of its steps. */
export function VersionsView({ chain, isDirty, onDesignated }: VersionsViewProps) {
  const versions = useQuery(chainQueries.versions(chain.slug))
  const { mutateAsync, isPending, variables } = useMutation(chainMutations.designate(useQueryClient()))
  const designate = async (version: number) => {
    const { data } = await mutateAsync({ slug: chain.slug, version })
    onDesignated(data.steps)
  }
  return (
    <VersionList
      versions={versions}
      current={chain.version}
      isBlocked={isDirty}
      pending={isPending ? variables.version : null}
      designate={designate}
      renderChanges={(version, before) => (
        <ul className="grid gap-1 px-5 pb-4">
          {diffSteps(before?.steps ?? version.steps, version.steps).map((entry) => (
            <DiffLine key={`${entry.kind} ${nameStep(entry.step)}`} entry={entry} />
          ))}
        </ul>
      )}
    />
  )
}

const KINDS = {
  kept: { icon: Equal, label: 'Kept', classes: 'text-muted-foreground' },
  added: { icon: Plus, label: 'Added', classes: 'text-success' },
  removed: { icon: Minus, label: 'Removed', classes: 'text-destructive line-through' },
  changed: { icon: Pencil, label: 'Changed', classes: 'text-warning' },
  moved: { icon: ArrowUpDown, label: 'Moved', classes: 'text-brand' },
} as const

function DiffLine({ entry: { kind, step, note } }: { entry: StepDiff }) {
  const { icon: Icon, label, classes } = KINDS[kind]
  return (
    <li className={`flex items-center gap-2 text-xs ${classes}`}>
      <Icon aria-label={label} className="size-3.5 shrink-0" />
      <span className="min-w-0 truncate font-mono">{nameStep(step)}</span>
      {note !== null && <span className="shrink-0">{note}</span>}
    </li>
  )
}
