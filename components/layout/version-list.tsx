'use client'

import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { tellChange } from './tell-change'
import { Time } from './time'

type Version = { version: number; created_at: string; creator_name?: string | null }

type VersionListProps<Kind extends Version> = {
  versions: UseQueryResult<readonly Kind[]>
  /** The one that requests use. */
  current: number
  /** There are changes that going back would take away. */
  isBlocked?: boolean
  /** The one that is being put to use now. */
  pending: number | null
  designate: (version: number) => Promise<unknown>
  /** What changed from the version before; null before the first. */
  renderChanges: (version: Kind, before: Kind | null) => ReactNode
}

/** What something was, the newest version first, each with what changed in it; any of them can be used again. */
export function VersionList<Kind extends Version>({ versions, renderChanges, ...state }: VersionListProps<Kind>) {
  if (versions.isPending) return <Skeleton className="h-80 rounded-lg" />
  if (!versions.data) {
    return (
      <Card>
        <ErrorState
          title="The versions could not be loaded"
          description={versions.error.message}
          onRetry={() => void versions.refetch()}
          isRetrying={versions.isFetching}
        />
      </Card>
    )
  }
  const all = versions.data.toSorted((left, right) => right.version - left.version)
  return (
    <ol className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-3">
      {all.map((version, index) => (
        <li key={version.version}>
          <Card aria-label={`Version ${version.version}`}>
            <VersionHead version={version} {...state} />
            {renderChanges(version, all[index + 1] ?? null)}
          </Card>
        </li>
      ))}
    </ol>
  )
}

type VersionHeadProps = Pick<VersionListProps<Version>, 'current' | 'isBlocked' | 'pending' | 'designate'> & {
  version: Version
}

/** Which one it is, when and by whom it was made, and the way back to it. */
function VersionHead({ version, current, isBlocked = false, pending, designate }: VersionHeadProps) {
  const { version: number, creator_name: creator, created_at: createdAt } = version
  const use = () =>
    tellChange(designate(number), { done: `Requests use version ${number} now`, undo: () => designate(current) })
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-5 pt-4 pb-2">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <h2 className="font-semibold">Version {number}</h2>
        {number === current && <Badge tone="success">In use</Badge>}
        <span className="text-sm text-muted-foreground">
          <Time iso={createdAt} />
          {creator && ` by ${creator}`}
        </span>
      </div>
      {number !== current && (
        <Button
          size="sm"
          variant="outline"
          disabled={isBlocked || pending !== null}
          title={isBlocked ? 'Save or undo your changes first' : undefined}
          isLoading={pending === number}
          onClick={use}
        >
          Use this version
        </Button>
      )}
    </div>
  )
}
