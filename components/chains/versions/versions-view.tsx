'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'
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
  const designate = useMutation(chainMutations.designate(useQueryClient()))
  const switchTo = (version: number, isUndo = false) =>
    designate.mutate(
      { slug: chain.slug, version },
      {
        onSuccess: ({ data }) => {
          onDesignated(data.steps)
          const action = isUndo ? {} : { action: { label: 'Undo', onClick: () => switchTo(chain.version, true) } }
          toast.success(`Requests use version ${version} now`, action)
        },
        onError: (error) => toast.error(error.message),
      },
    )
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
          isPending={designate.isPending && designate.variables.version === version.version}
          onUse={() => switchTo(version.version)}
        />
      ))}
    </ol>
  )
}
