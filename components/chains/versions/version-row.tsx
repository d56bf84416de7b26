'use client'

import { ArrowUpDown, Equal, Minus, Pencil, Plus } from 'lucide-react'
import { Time } from '@/components/layout/time'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { ChainVersionObject } from '@/lib/schemas/chains'
import { nameStep } from '../editor/draft-step'
import { diffSteps, type StepDiff } from './diff-steps'

type VersionRowProps = {
  version: ChainVersionObject
  /** The one before it; null for the first. */
  before: ChainVersionObject | null
  isCurrent: boolean
  /** There are changes that going back would take away. */
  isBlocked: boolean
  isPending: boolean
  onUse: () => void
}

/** One version: when, by whom, and what changed. */
export function VersionRow({ version, before, isCurrent, isBlocked, isPending, onUse }: VersionRowProps) {
  const diff = diffSteps(before?.steps ?? version.steps, version.steps)
  return (
    <li>
      <Card aria-label={`Version ${version.version}`}>
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-5 pt-4 pb-2">
          <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
            <h2 className="font-semibold">Version {version.version}</h2>
            {isCurrent && <Badge tone="success">In use</Badge>}
            <span className="text-sm text-muted-foreground">
              <Time iso={version.created_at} />
              {version.creator_name !== null && ` by ${version.creator_name}`}
            </span>
          </div>
          {!isCurrent && (
            <Button
              size="sm"
              variant="outline"
              disabled={isBlocked || isPending}
              title={isBlocked ? 'Save or undo your changes first' : undefined}
              isLoading={isPending}
              onClick={onUse}
            >
              Use this version
            </Button>
          )}
        </div>
        <ul className="grid gap-1 px-5 pb-4">
          {diff.map((entry) => (
            <DiffLine key={`${entry.kind} ${nameStep(entry.step)}`} entry={entry} />
          ))}
        </ul>
      </Card>
    </li>
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
