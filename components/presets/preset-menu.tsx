'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Archive, CircleCheck, CirclePause, Ellipsis, Trash2 } from 'lucide-react'
import { usePathname, useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { ConfirmDialog } from '@/components/layout/confirm-dialog'
import { tellChange } from '@/components/layout/tell-change'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { type Preset, presetMutations } from '@/lib/client/presets'

const CHOICES = [
  { status: 'active', label: 'Activate', icon: CircleCheck, done: 'is active' },
  { status: 'disabled', label: 'Disable', icon: CirclePause, done: 'is disabled: requests for it are refused' },
  { status: 'archived', label: 'Archive', icon: Archive, done: 'is archived: requests for it are refused' },
] as const

/** What can be done with one preset. */
export function PresetMenu({ preset }: { preset: Preset }) {
  const [isDeleting, setDeleting] = useState(false)
  const { mutateAsync } = useMutation(presetMutations.setStatus(useQueryClient()))
  const { slug, name } = preset
  const setStatus = (status: Preset['status'], done: string) =>
    tellChange(mutateAsync({ slug, status }), {
      done: `${name} ${done}`,
      undo: () => mutateAsync({ slug, status: preset.status }),
    })
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={`Actions for ${name}`}>
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          {CHOICES.filter(({ status }) => status !== preset.status).map(({ status, label, icon: Icon, done }) => (
            <DropdownMenuItem key={status} onSelect={() => setStatus(status, done)}>
              <Icon aria-hidden />
              {label}
            </DropdownMenuItem>
          ))}
          <DropdownMenuSeparator />
          <DropdownMenuItem tone="destructive" onSelect={() => setDeleting(true)}>
            <Trash2 aria-hidden />
            Delete
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      {isDeleting && <DeletePresetDialog preset={preset} onClose={() => setDeleting(false)} />}
    </>
  )
}

function DeletePresetDialog({ preset, onClose }: { preset: Preset; onClose: () => void }) {
  const router = useRouter()
  const pathname = usePathname()
  const remove = useMutation(presetMutations.remove(useQueryClient()))
  return (
    <ConfirmDialog
      title={`Delete ${preset.name}?`}
      confirmLabel="Delete preset"
      isPending={remove.isPending}
      error={remove.error}
      onConfirm={() =>
        remove.mutate(preset.slug, {
          onSuccess: () => {
            toast.success(`${preset.name} was deleted`)
            onClose()
            if (pathname !== '/presets') router.push('/presets')
          },
        })
      }
      onClose={onClose}
    >
      <p>
        Requests for <code className="font-mono text-xs">@preset/{preset.slug}</code> are refused from now on, and its
        versions are gone. This cannot be undone; archiving can.
      </p>
    </ConfirmDialog>
  )
}
