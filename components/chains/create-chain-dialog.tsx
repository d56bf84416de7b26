'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose, DialogContent } from '@/components/ui/dialog'
import { Skeleton } from '@/components/ui/skeleton'
import { chainMutations } from '@/lib/client/chains'
import { ChainForm, type ChainNaming } from './chain-form'

// Drag and drop is loaded when somebody makes a chain.
const ChainModels = dynamic(() => import('./chain-models').then((module) => module.ChainModels), {
  ssr: false,
  loading: () => <Skeleton className="h-10" />,
})

/** Names a new chain and chooses its models. Render it while it is open. */
export function CreateChainDialog({ onClose }: { onClose: () => void }) {
  const [models, setModels] = useState<string[]>([])
  const router = useRouter()
  const create = useMutation(chainMutations.create(useQueryClient()))
  const submit = ({ name, description }: ChainNaming) =>
    create.mutate(
      { name, description: description === '' ? null : description, models },
      {
        onSuccess: ({ data }) => {
          toast.success(`${data.name} is ready`, { description: `Use it as the model @chain/${data.slug}.` })
          onClose()
          router.push(`/chains/${data.slug}`)
        },
      },
    )
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        title="Create a fallback chain"
        description="The models are tried in this order until one answers."
      >
        <ChainForm
          initial={{ name: '', description: '' }}
          error={create.error}
          onSubmit={submit}
          actions={
            <>
              <DialogClose asChild>
                <Button variant="ghost">Cancel</Button>
              </DialogClose>
              <Button type="submit" disabled={models.length === 0} isLoading={create.isPending}>
                Create chain
              </Button>
            </>
          }
        >
          <fieldset className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
            <legend className="pb-1.5 text-sm font-medium">Models</legend>
            <ChainModels models={models} onChange={setModels} isEmptyAllowed />
          </fieldset>
        </ChainForm>
      </DialogContent>
    </Dialog>
  )
}
