'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Archive, CircleCheck, CirclePause, Trash2 } from 'lucide-react'
import { tellChange } from '@/components/layout/tell-change'
import { DropdownMenuContent, DropdownMenuItem, DropdownMenuSeparator } from '@/components/ui/dropdown-menu'
import { type Preset, presetMutations } from '@/lib/client/presets'

const CHOICES = [
  { status: 'active', label: 'Activate', icon: CircleCheck, done: 'is active' },
  { status: 'disabled', label: 'Disable', icon: CirclePause, done: 'is disabled: requests for it are refused' },
  { status: 'archived', label: 'Archive', icon: Archive, done: 'is archived: requests for it are refused' },
] as const

/** What opens at a preset's button. */
export function PresetMenuEntries({ preset, onDelete }: { preset: Preset; onDelete: () => void }) {
  const { mutateAsync } = useMutation(presetMutations.setStatus(useQueryClient()))
  const { slug, name } = preset
  const setStatus = (status: Preset['status'], done: string) =>
    tellChange(mutateAsync({ slug, status }), {
      done: `${name} ${done}`,
      undo: () => mutateAsync({ slug, status: preset.status }),
    })
  return (
    <DropdownMenuContent align="end">
      {CHOICES.filter(({ status }) => status !== preset.status).map(({ status, label, icon: Icon, done }) => (
        <DropdownMenuItem key={status} onSelect={() => setStatus(status, done)}>
          <Icon aria-hidden />
          {label}
        </DropdownMenuItem>
      ))}
      <DropdownMenuSeparator />
      <DropdownMenuItem tone="destructive" onSelect={onDelete}>
        <Trash2 aria-hidden />
        Delete
      </DropdownMenuItem>
    </DropdownMenuContent>
  )
}
