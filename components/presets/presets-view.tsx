'use client'

import { useQuery } from '@tanstack/react-query'
import { Plus, SlidersHorizontal } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { PageHeader } from '@/components/ui/page-header'
import { Skeleton } from '@/components/ui/skeleton'
import { type Preset, presetQueries } from '@/lib/client/presets'
import { PresetRow } from './preset-row'

/** The organization's presets; archived ones at the end. */
export function PresetsView() {
  const presets = useQuery(presetQueries.list())
  return (
    <>
      <PageHeader
        title="Presets"
        description="Prompt, models and parameters under one name. Change them here, and no program has to be changed."
        // Where there is no preset, what says so offers the first one.
        actions={
          presets.data?.length !== 0 && (
            <Button asChild>
              <Link href="/presets/new">
                <Plus aria-hidden />
                Create preset
              </Link>
            </Button>
          )
        }
      />
      <PresetList />
    </>
  )
}

function PresetList() {
  const presets = useQuery(presetQueries.list())
  if (presets.isPending) return <Skeleton className="h-64 rounded-lg" />
  if (!presets.data) {
    return (
      <Card>
        <ErrorState
          title="Your presets could not be loaded"
          description={presets.error.message}
          onRetry={() => void presets.refetch()}
          isRetrying={presets.isFetching}
        />
      </Card>
    )
  }
  if (presets.data.length === 0) {
    return (
      <Card>
        <EmptyState
          icon={SlidersHorizontal}
          title="No presets yet"
          description="Keep a system prompt with its model and parameters here. Your code names the preset, and every change is a version that you can go back from."
          action={
            <Button asChild>
              <Link href="/presets/new">Create the first preset</Link>
            </Button>
          }
        />
      </Card>
    )
  }
  return (
    <Card>
      <ul className="divide-y">
        {sortPresets(presets.data).map((preset) => (
          <PresetRow key={preset.slug} preset={preset} />
        ))}
      </ul>
    </Card>
  )
}

function sortPresets(presets: readonly Preset[]): Preset[] {
  return presets.toSorted((left, right) => Number(left.status === 'archived') - Number(right.status === 'archived'))
}
