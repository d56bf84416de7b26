'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import Link from 'next/link'
import { parseAsStringLiteral, useQueryState } from 'nuqs'
import { BackLink } from '@/components/layout/back-link'
import { toast } from '@/components/ui/toast'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CopyButton } from '@/components/ui/copy-button'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { LinkTabs } from '@/components/ui/link-tabs'
import { Skeleton } from '@/components/ui/skeleton'
import { ApiError } from '@/lib/client/api-error'
import { type PresetDetail, presetMutations, presetQueries } from '@/lib/client/presets'
import { PresetFormView, type SubmittedPreset } from './form/preset-form'
import { PresetCode } from './preset-code'
import { PresetMenu } from './preset-menu'
import { PresetStatus } from './preset-status'
import { PresetVersions } from './versions/preset-versions'

const VIEWS = ['edit', 'versions', 'code'] as const
const LABELS = { edit: 'Edit', versions: 'Versions', code: 'Use it' } as const

/** One preset: what it says, what it said, how it is used. */
export function PresetPage({ slug }: { slug: string }) {
  const preset = useQuery(presetQueries.detail(slug))
  if (preset.data) return <LoadedPreset preset={preset.data} />
  if (preset.isPending) {
    return (
      <>
        <Skeleton className="h-14 w-72 max-w-full" />
        <Skeleton className="h-96 rounded-lg" />
      </>
    )
  }
  const isMissing = preset.error instanceof ApiError && preset.error.status === 404
  return (
    <Card>
      {isMissing ? (
        <EmptyState
          title="There is no such preset"
          description="It was deleted, or it belongs to another organization."
          action={
            <Button asChild variant="outline">
              <Link href="/presets">All presets</Link>
            </Button>
          }
        />
      ) : (
        <ErrorState
          title="The preset could not be loaded"
          description={preset.error.message}
          onRetry={() => void preset.refetch()}
          isRetrying={preset.isFetching}
        />
      )}
    </Card>
  )
}

function LoadedPreset({ preset }: { preset: PresetDetail }) {
  const [view] = useQueryState('view', parseAsStringLiteral(VIEWS).withDefault('edit'))
  const address = `/presets/${preset.slug}`
  return (
    <>
      <PresetHead preset={preset} />
      <LinkTabs
        label="Views of the preset"
        items={VIEWS.map((name) => ({
          href: name === 'edit' ? address : `${address}?view=${name}`,
          label: LABELS[name],
          isCurrent: view === name,
        }))}
      />
      {view === 'edit' && <EditPreset preset={preset} />}
      {view === 'versions' && <PresetVersions preset={preset} />}
      {view === 'code' && <PresetCode preset={preset} />}
    </>
  )
}

function PresetHead({ preset }: { preset: PresetDetail }) {
  const model = `@preset/${preset.slug}`
  return (
    <header className="grid gap-3">
      <BackLink href="/presets" label="Presets" />
      <div className="flex items-start justify-between gap-4">
        <div className="grid min-w-0 gap-1">
          <h1 className="text-2xl font-semibold tracking-tight break-words">{preset.name}</h1>
          <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
            <span className="flex min-w-0 items-center gap-0.5">
              <code className="truncate font-mono text-xs text-muted-foreground">{model}</code>
              <CopyButton value={model} label={model} />
            </span>
            <PresetStatus status={preset.status} />
            {preset.designated_version && <Badge tone="outline">Version {preset.designated_version.version}</Badge>}
          </div>
        </div>
        <PresetMenu preset={preset} />
      </div>
    </header>
  )
}

function EditPreset({ preset }: { preset: PresetDetail }) {
  const update = useMutation(presetMutations.update(useQueryClient()))
  const submit = ({ slug: _slug, ...change }: SubmittedPreset) =>
    update.mutate(
      { slug: preset.slug, ...withoutSame(change, preset) },
      { onSuccess: ({ data }) => toast.success(describeSaved(preset, data)) },
    )
  return (
    <PresetFormView
      // A form anew for each version, so that it shows what requests use.
      key={preset.designated_version?.version ?? 0}
      preset={preset}
      submitLabel="Save version"
      isPending={update.isPending}
      error={update.error}
      onSubmit={submit}
    />
  )
}

function describeSaved(before: PresetDetail, { designated_version: saved }: PresetDetail): string {
  return saved === null || saved.version === before.designated_version?.version
    ? 'Saved'
    : `Saved as version ${saved.version}`
}

/** A new name alone makes no version. */
function withoutSame(change: Omit<SubmittedPreset, 'slug'>, preset: PresetDetail) {
  const { config, system_prompt: prompt, ...naming } = change
  const present = preset.designated_version
  const isSame = (present?.system_prompt ?? null) === prompt && isSameConfig(present?.config ?? {}, config)
  return isSame ? naming : { ...naming, config, system_prompt: prompt }
}

function isSameConfig(left: Record<string, unknown>, right: Record<string, unknown>): boolean {
  const write = (config: Record<string, unknown>) =>
    JSON.stringify(Object.entries(config).toSorted(([one], [other]) => (one < other ? -1 : 1)))
  return write(left) === write(right)
}
