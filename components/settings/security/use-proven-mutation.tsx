'use client'

import { type DefaultError, useMutation, type UseMutationOptions } from '@tanstack/react-query'
import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import { isProofNeeded } from '@/lib/client/is-proof-needed'

const ConfirmPerson = dynamic(() => import('./confirm-person').then((module) => module.ConfirmPerson), { ssr: false })

/**
 * A change that the server may want a fresh proof for: then a dialog asks for it, and the change is made again by itself.
 * `dialog` belongs into the page.
 */
export function useProvenMutation<Data, Variables>(options: UseMutationOptions<Data, DefaultError, Variables>) {
  const mutation = useMutation(options)
  const needsProof = isProofNeeded(mutation.error)
  const again = () => {
    // There are variables: the mutation has failed with them.
    const variables: Variables = mutation.variables as Variables
    mutation.mutate(variables)
  }
  const dialog: ReactNode = needsProof ? <ConfirmPerson onProved={again} onClose={() => mutation.reset()} /> : null
  return {
    mutate: mutation.mutate,
    reset: mutation.reset,
    data: mutation.data,
    isPending: mutation.isPending,
    error: needsProof ? null : mutation.error,
    needsProof,
    dialog,
  }
}
