'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { ConfirmDialog } from '@/components/layout/confirm-dialog'
import { keyMutations } from '@/lib/client/keys'
import type { ApiKeyObject } from '@/lib/schemas/keys'

type DeleteKeyDialogProps = { apiKey: ApiKeyObject; onClose: () => void; onDeleted?: (() => void) | undefined }

/** Asks before a key is deleted for good. */
export function DeleteKeyDialog({ apiKey, onClose, onDeleted }: DeleteKeyDialogProps) {
  const options = keyMutations.remove(useQueryClient())
  const remove = useMutation({
    ...options,
    // Before the list is loaded anew: with its row this dialog would be gone, and nothing said.
    onSuccess: (...result) => {
      toast.success(`${apiKey.name} was deleted`)
      onClose()
      onDeleted?.()
      return options.onSuccess?.(...result)
    },
  })
  return (
    <ConfirmDialog
      title={`Delete ${apiKey.name}?`}
      confirmLabel="Delete key"
      isPending={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate(apiKey.hash)}
      onClose={onClose}
    >
      <p>
        Requests with <code className="font-mono text-xs">{apiKey.label}</code> are refused from now on. This cannot be
        undone; what the key has spent stays in your activity.
      </p>
    </ConfirmDialog>
  )
}
