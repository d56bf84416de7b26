'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { usePathname, useRouter } from 'next/navigation'
import { toast } from '@/components/ui/toast'
import { ConfirmDialog } from '@/components/layout/confirm-dialog'
import { chainMutations } from '@/lib/client/chains'
import type { ChainObject } from '@/lib/schemas/chains'

/** Asks before a chain is deleted for good. */
export function DeleteChainDialog({ chain, onClose }: { chain: ChainObject; onClose: () => void }) {
  const router = useRouter()
  const pathname = usePathname()
  const remove = useMutation(chainMutations.remove(useQueryClient()))
  const confirm = () =>
    remove.mutate(chain.slug, {
      onSuccess: () => {
        toast.success(`${chain.name} was deleted`)
        onClose()
        if (pathname !== '/chains') router.push('/chains')
      },
    })
  return (
    <ConfirmDialog
      title={`Delete ${chain.name}?`}
      confirmLabel="Delete chain"
      isPending={remove.isPending}
      error={remove.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>
        Requests for <code className="font-mono text-xs">@chain/{chain.slug}</code> are refused from now on, and its
        versions are gone. This cannot be undone.
      </p>
    </ConfirmDialog>
  )
}
