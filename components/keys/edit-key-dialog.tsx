'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose, DialogContent } from '@/components/ui/dialog'
import { keyMutations } from '@/lib/client/keys'
import type { ApiKeyObject } from '@/lib/schemas/keys'
import { toKeyFields, toUpdateKeyInput, type KeyFields } from '@/lib/client/key-fields'
import { KeyForm } from './key-form'

/** Changes a key's name, limit, reset and expiry. */
export function EditKeyDialog({ apiKey, onClose }: { apiKey: ApiKeyObject; onClose: () => void }) {
  const update = useMutation(keyMutations.update(useQueryClient()))
  const save = (fields: KeyFields) =>
    update.mutate(toUpdateKeyInput(apiKey.hash, fields), {
      onSuccess: () => {
        toast.success('Key saved')
        onClose()
      },
    })
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent size="sm" title={`Edit ${apiKey.name}`}>
        <KeyForm
          initial={toKeyFields(apiKey)}
          expiresAt={apiKey.expires_at}
          isManagement={apiKey.is_management_key}
          error={update.error}
          onSubmit={save}
          actions={
            <>
              <DialogClose asChild>
                <Button variant="ghost">Cancel</Button>
              </DialogClose>
              <Button type="submit" isLoading={update.isPending}>
                Save
              </Button>
            </>
          }
        />
      </DialogContent>
    </Dialog>
  )
}
