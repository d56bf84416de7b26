'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose, DialogContent } from '@/components/ui/dialog'
import { chainMutations } from '@/lib/client/chains'
import type { ChainObject } from '@/lib/schemas/chains'
import { ChainForm, type ChainNaming } from './chain-form'

/** Changes name and description; the slug that code uses stays. */
export function RenameChainDialog({ chain, onClose }: { chain: ChainObject; onClose: () => void }) {
  const update = useMutation(chainMutations.rename(useQueryClient()))
  const submit = ({ name, description }: ChainNaming) =>
    update.mutate(
      { slug: chain.slug, name, description: description === '' ? null : description },
      { onSuccess: onClose },
    )
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent size="sm" title="Rename" description={`@chain/${chain.slug} stays, so your code keeps working.`}>
        <ChainForm
          initial={{ name: chain.name, description: chain.description ?? '' }}
          error={update.error}
          onSubmit={submit}
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
