'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { usePathname, useRouter } from 'next/navigation'
import { ConfirmDialog } from '@/components/layout/confirm-dialog'
import { toast } from '@/components/ui/toast'
import { type Preset, presetMutations } from '@/lib/client/presets'

/** Asks once more; deleting cannot be taken back. */
export function DeletePresetDialog({ preset, onClose }: { preset: Preset; onClose: () => void }) {
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
