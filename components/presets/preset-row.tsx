'use client'

import Link from 'next/link'
import { Time } from '@/components/layout/time'
import { CopyButton } from '@/components/ui/copy-button'
import type { Preset } from '@/lib/client/presets'
import { PresetMenu } from './preset-menu'
import { PresetStatus } from './preset-status'

/** One preset in the list; its name leads to it. */
export function PresetRow({ preset }: { preset: Preset }) {
  const model = `@preset/${preset.slug}`
  return (
    <li className="flex items-center gap-4 px-5 py-3">
      <div className="grid min-w-0 flex-1 gap-0.5">
        <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <Link
            href={`/presets/${preset.slug}`}
            className="min-w-0 truncate font-medium underline-offset-4 hover:underline"
          >
            {preset.name}
          </Link>
          <PresetStatus status={preset.status} />
        </div>
        {preset.description !== null && <p className="truncate text-sm text-muted-foreground">{preset.description}</p>}
        <span className="flex min-w-0 items-center gap-0.5">
          <code className="truncate font-mono text-xs text-muted-foreground">{model}</code>
          <CopyButton value={model} label={model} />
        </span>
      </div>
      <span className="text-sm text-muted-foreground max-sm:hidden">
        <Time iso={preset.updated_at} />
      </span>
      <PresetMenu preset={preset} />
    </li>
  )
}
