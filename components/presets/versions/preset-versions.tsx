'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { VersionList } from '@/components/layout/version-list'
import { type PresetDetail, presetMutations, presetQueries, type PresetVersion } from '@/lib/client/presets'
import { type ConfigChange, diffConfig } from './diff-config'

/** What a preset was, version by version, each with the fields that changed. */
export function PresetVersions({ preset: { slug, designated_version: present } }: { preset: PresetDetail }) {
  const versions = useQuery(presetQueries.versions(slug))
  const { mutateAsync, isPending, variables } = useMutation(presetMutations.update(useQueryClient()))
  return (
    <VersionList
      versions={versions}
      current={present?.version ?? 0}
      pending={isPending ? (variables.designated_version ?? null) : null}
      designate={(version) => mutateAsync({ slug, designated_version: version })}
      renderChanges={(version, before) => <Changes version={version} before={before} />}
    />
  )
}

function Changes({ version, before }: { version: PresetVersion; before: PresetVersion | null }) {
  const changes = diffConfig(before ?? { ...version, system_prompt: null, config: {} }, version)
  if (changes.length === 0) return <p className="px-5 pb-4 text-sm text-muted-foreground">Nothing is set.</p>
  return (
    <dl className="grid gap-2 px-5 pb-4">
      {changes.map((change) => (
        <Change key={change.field} change={change} />
      ))}
    </dl>
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
