'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { operatorCatalogMutations } from '@/lib/client/operator-catalog'
import type { CatalogEndpointDetail } from '@/lib/schemas/operator-catalog'
import { ReasonDialog } from '../reason-dialog'

type SwitchDialogProps = { what: 'endpoint' | 'model'; endpoint: CatalogEndpointDetail; onClose: () => void }

/** Switches an endpoint or its model off, or on again. */
export function SwitchDialog({ what, endpoint, onClose }: SwitchDialogProps) {
  const queryClient = useQueryClient()
  const { model } = endpoint
  const ofEndpoint = useMutation(operatorCatalogMutations.updateEndpoint(queryClient))
  const ofModel = useMutation(operatorCatalogMutations.updateModel(queryClient))
  const isOff = (what === 'endpoint' ? endpoint : model).disabled_at !== null
  const name = what === 'endpoint' ? `${model.name} at ${endpoint.provider_name}` : model.name
  const onSuccess = () => {
    toast.success(`${name} is ${isOff ? 'on again' : 'off'}`)
    onClose()
  }
  const save = (reason: string) =>
    what === 'endpoint'
      ? ofEndpoint.mutate({ id: endpoint.id, revision: endpoint.revision, is_enabled: isOff, reason }, { onSuccess })
      : ofModel.mutate({ slug: model.slug, revision: model.revision, is_enabled: isOff, reason }, { onSuccess })
  return (
    <ReasonDialog
      title={`Switch ${name} ${isOff ? 'on' : 'off'}?`}
      description={
        isOff
          ? 'New requests can use it again.'
          : 'New requests do not use it any more; those that run go on. The catalogue files do not switch it on again.'
      }
      hint="It stands in the operators’ log."
      confirmLabel={isOff ? 'Switch on' : 'Switch off'}
      isDestructive={!isOff}
      isPending={ofEndpoint.isPending || ofModel.isPending}
      error={ofEndpoint.error ?? ofModel.error}
      onSave={save}
      onClose={onClose}
    />
  )
}
