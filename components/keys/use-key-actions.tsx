'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import dynamic from 'next/dynamic'
import { useState, type ReactNode } from 'react'
import { tellChange } from '@/components/layout/tell-change'
import { keyMutations } from '@/lib/client/keys'
import type { ApiKeyObject } from '@/lib/schemas/keys'

const EditKeyDialog = dynamic(() => import('./edit-key-dialog').then((module) => module.EditKeyDialog), { ssr: false })
const RotateKeyDialog = dynamic(() => import('./rotate-key-dialog').then((module) => module.RotateKeyDialog), {
  ssr: false,
})
const DeleteKeyDialog = dynamic(() => import('./delete-key-dialog').then((module) => module.DeleteKeyDialog), {
  ssr: false,
})

type OpenDialog = 'edit' | 'rotate' | 'delete'

/** What can be done with a key, for a menu and for its page; `dialogs` has to be rendered beside. */
export function useKeyActions(
  apiKey: ApiKeyObject,
  onDeleted?: () => void,
): { open: (dialog: OpenDialog) => void; toggle: () => void; isBusy: boolean; dialogs: ReactNode } {
  const [openDialog, setOpenDialog] = useState<OpenDialog | null>(null)
  const { mutateAsync, isPending } = useMutation(keyMutations.setDisabled(useQueryClient()))
  const { hash, disabled } = apiKey
  const toggle = () =>
    tellChange(mutateAsync({ hash, disabled: !disabled }), {
      done: ({ data }) => `${data.name} is ${data.disabled ? 'disabled' : 'enabled'}`,
      undo: () => mutateAsync({ hash, disabled }),
    })
  const close = () => setOpenDialog(null)
  return {
    open: setOpenDialog,
    toggle,
    isBusy: isPending,
    dialogs: (
      <>
        {openDialog === 'edit' && <EditKeyDialog apiKey={apiKey} onClose={close} />}
        {openDialog === 'rotate' && <RotateKeyDialog apiKey={apiKey} onClose={close} />}
        {openDialog === 'delete' && <DeleteKeyDialog apiKey={apiKey} onClose={close} onDeleted={onDeleted} />}
      </>
    ),
  }
}

/** A key that works, was not replaced, and belongs to no program. */
export function mayRotate(apiKey: ApiKeyObject, now: number = Date.now()): boolean {
  const isOver = apiKey.expires_at !== null && Date.parse(apiKey.expires_at) <= now
  return apiKey.replaced_by === null && apiKey.oauth_app === null && !apiKey.disabled && !isOver
}
