'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { tellChange } from '@/components/layout/tell-change'
import { Card } from '@/components/ui/card'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { chainMutations, chainQueries } from '@/lib/client/chains'
import type { ChainObject, ChainStepObject } from '@/lib/schemas/chains'
import { VersionRow } from './version-row'

type VersionsViewProps = { chain: ChainObject; isDirty: boolean; onDesignated: (steps: ChainStepObject[]) => void }

/** What the chain was, version by version, each with what changed in it; any of them can be used again. */
export function VersionsView({ chain, isDirty, onDesignated }: VersionsViewProps) {
  const versions = useQuery(chainQueries.versions(chain.slug))
  const { mutateAsync, isPending, variables } = useMutation(chainMutations.designate(useQueryClient()))
  const designate = async (version: number) => {
    const { data } = await mutateAsync({ slug: chain.slug, version })
    onDesignated(data.steps)
  }
  const switchTo = (version: number) =>
    tellChange(designate(version), {
      done: `Requests use version ${version} now`,
      undo: () => designate(chain.version),
    })
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
  const all = versions.data
  return (
    <ol className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-3">
      {all.map((version, index) => (
        <VersionRow
          key={version.version}
          version={version}
          before={all[index + 1] ?? null}
          isCurrent={version.version === chain.version}
          isBlocked={isDirty}
          isPending={isPending && variables.version === version.version}
          onUse={() => switchTo(version.version)}
        />
      ))}
    </ol>
  )
}
