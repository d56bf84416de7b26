'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose, DialogContent } from '@/components/ui/dialog'
import { keyMutations } from '@/lib/client/keys'
import { CreatedKey } from './created-key'
import { EMPTY_KEY_FIELDS, toCreateKeyInput } from '@/lib/client/key-fields'
import { KeyForm } from './key-form'

type CreateKeyDialogProps = { isOpen: boolean; isManagement: boolean; onOpenChange: (isOpen: boolean) => void }

const TITLES = { inference: 'Create an API key', management: 'Create a management key' } as const

/** Asks for a key's settings, then shows the key once. Closing it forgets the key. */
export function CreateKeyDialog({ isOpen, isManagement, onOpenChange }: CreateKeyDialogProps) {
  const create = useMutation(keyMutations.create(useQueryClient()))
  const createdKey = create.data?.key
  const changeOpen = (isNowOpen: boolean) => {
    if (!isNowOpen) create.reset()
    onOpenChange(isNowOpen)
  }
  return (
    <Dialog open={isOpen} onOpenChange={changeOpen}>
      <DialogContent
        size={createdKey === undefined ? 'sm' : 'lg'}
        title={
          createdKey === undefined
            ? TITLES[isManagement ? 'management' : 'inference']
            : `${create.data?.data.name ?? 'The key'} is ready`
        }
        // A stray click beside the panel must not lose a key that is shown only once.
        onInteractOutside={(event) => {
          if (createdKey !== undefined) event.preventDefault()
        }}
      >
        {create.data === undefined ? (
          <KeyForm
            isManagement={isManagement}
            initial={EMPTY_KEY_FIELDS}
            expiresAt={null}
            error={create.error}
            onSubmit={(fields) =>
              create.mutate({ ...toCreateKeyInput(fields), ...(isManagement ? { is_management_key: true } : {}) })
            }
            actions={
              <>
                <DialogClose asChild>
                  <Button variant="ghost">Cancel</Button>
                </DialogClose>
                <Button type="submit" isLoading={create.isPending}>
                  Create key
                </Button>
              </>
            }
          />
        ) : (
          <CreatedKey apiKey={create.data.key} settings={create.data.data} />
        )}
      </DialogContent>
    </Dialog>
  )
}
