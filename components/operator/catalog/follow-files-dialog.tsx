'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { operatorCatalogMutations } from '@/lib/client/operator-catalog'
import type { CatalogModelObject } from '@/lib/schemas/operator-catalog'
import { ReasonDialog } from '../reason-dialog'
import { RetirementText } from './retirement-text'

/** Gives the last day of a model back to the catalogue files. */
export function FollowFilesDialog({ model, onClose }: { model: CatalogModelObject; onClose: () => void }) {
  const update = useMutation(operatorCatalogMutations.updateModel(useQueryClient()))
  const save = (reason: string) =>
    update.mutate(
      { slug: model.slug, revision: model.revision, follow_files: true, reason },
      {
        onSuccess: () => {
          toast.success('The catalogue files set the last day again')
          onClose()
        },
      },
    )
  return (
    <ReasonDialog
      title="Follow the catalogue files?"
      description="From now on their last day and successor hold, and change when they do. A day that has passed ends the model at once."
      hint="It stands in the operators’ log."
      confirmLabel="Follow the files"
      isPending={update.isPending}
      error={update.error}
      onSave={save}
      onClose={onClose}
    >
      <dl className="grid gap-2 text-sm">
        <div className="flex flex-wrap justify-between gap-x-4">
          <dt className="text-muted-foreground">Set here</dt>
          <dd>
            <RetirementText retirement={model} />
          </dd>
        </div>
        <div className="flex flex-wrap justify-between gap-x-4">
          <dt className="text-muted-foreground">Catalogue files</dt>
          <dd>
            <RetirementText retirement={model.file_retirement} />
          </dd>
        </div>
      </dl>
    </ReasonDialog>
  )
}
