'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { tellChange } from '@/components/layout/tell-change'
import { Time } from '@/components/layout/time'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { type PresetDetail, presetMutations, presetQueries, type PresetVersion } from '@/lib/client/presets'
import { type ConfigChange, diffConfig } from './diff-config'

/** What a preset was, the newest version first, each with what changed in it; any of them can be used again. */
export function PresetVersions({ preset }: { preset: PresetDetail }) {
  const versions = useQuery(presetQueries.versions(preset.slug))
  const update = useMutation(presetMutations.update(useQueryClient()))
  const current = preset.designated_version?.version ?? 0
  const designate = (version: number) => update.mutateAsync({ slug: preset.slug, designated_version: version })
  const switchTo = (version: number) =>
    tellChange(designate(version), {
      done: `Requests use version ${version} now`,
      undo: () => designate(current),
    })
  if (versions.isPending) return <Skeleton className="h-64 rounded-lg" />
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
  const all = versions.data
  return (
    <ol className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-3">
      {all.toReversed().map((version) => (
        <li key={version.version}>
          <VersionCard
            version={version}
            before={all.find((other) => other.version === version.version - 1) ?? null}
            isCurrent={version.version === current}
            isPending={update.isPending}
            onUse={() => switchTo(version.version)}
          />
        </li>
      ))}
    </ol>
  )
}

type VersionCardProps = {
  version: PresetVersion
  before: PresetVersion | null
  isCurrent: boolean
  isPending: boolean
  onUse: () => void
}

function VersionCard({ version, before, isCurrent, isPending, onUse }: VersionCardProps) {
  const empty = { ...version, system_prompt: null, config: {} }
  const changes = diffConfig(before ?? empty, version)
  return (
    <Card aria-label={`Version ${version.version}`}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-5 pt-4 pb-2">
        <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <h2 className="font-semibold">Version {version.version}</h2>
          {isCurrent && <Badge tone="success">In use</Badge>}
          <span className="text-sm text-muted-foreground">
            <Time iso={version.created_at} />
          </span>
        </div>
        {!isCurrent && (
          <Button size="sm" variant="outline" disabled={isPending} onClick={onUse}>
            Use this version
          </Button>
        )}
      </div>
      {changes.length === 0 ? (
        <p className="px-5 pb-4 text-sm text-muted-foreground">Nothing is set.</p>
      ) : (
        <dl className="grid gap-2 px-5 pb-4">
          {changes.map((change) => (
            <Change key={change.field} change={change} />
          ))}
        </dl>
      )}
    </Card>
  )
}

function Change({ change: { field, before, after } }: { change: ConfigChange }) {
  return (
    <div className="grid gap-x-4 gap-y-0.5 text-xs sm:grid-cols-[9rem_minmax(0,1fr)]">
      <dt className="font-mono text-muted-foreground">{field}</dt>
      <dd className="grid min-w-0 gap-0.5">
        {before !== null && (
          <del className="line-clamp-3 break-words text-destructive">
            <span className="sr-only">before: </span>
            {before}
          </del>
        )}
        {after !== null && (
          <ins className="line-clamp-6 break-words text-success no-underline">
            <span className="sr-only">now: </span>
            {after}
          </ins>
        )}
      </dd>
    </div>
  )
}
