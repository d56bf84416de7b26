'use client'

import { useMutation, useQuery } from '@tanstack/react-query'
import { ConfirmDialog } from '@/components/layout/confirm-dialog'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog, DialogBody, DialogClose, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { Skeleton } from '@/components/ui/skeleton'
import { organizationMutations } from '@/lib/client/organization-changes'
import { organizationQueries } from '@/lib/client/organizations'
import type { Me } from '@/lib/schemas/auth'

type CloseDialogProps = { organization: Me['organization']; onClose: () => void }

/** Says what keeps the organization from being closed; with nothing in the way, asks once more and closes it. */
export function CloseDialog({ organization, onClose }: CloseDialogProps) {
  const obstacles = useQuery(organizationQueries.closing(organization.id))
  const close = useMutation({
    ...organizationMutations.close(),
    onSuccess: () => window.location.assign('/overview'),
  })
  if (obstacles.data?.length === 0) {
    return (
      <ConfirmDialog
        title={`Close ${organization.name}?`}
        confirmLabel="Close for good"
        isPending={close.isPending || close.isSuccess}
        error={close.error}
        onConfirm={() => close.mutate(organization.id)}
        onClose={onClose}
      >
        <p>
          Everybody loses access, all API keys stop working, and promotional credit ends. This cannot be undone.
          Invoices and the ledger stay on record.
        </p>
      </ConfirmDialog>
    )
  }
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        size="sm"
        title={obstacles.isPending ? `Close ${organization.name}?` : `${organization.name} cannot be closed yet`}
      >
        <DialogBody>
          {obstacles.isPending && <Skeleton className="h-16" />}
          {obstacles.error && <Alert tone="destructive" title={obstacles.error.message} />}
          {obstacles.data && (
            <ul className="grid list-disc gap-1.5 pl-5 text-muted-foreground">
              {obstacles.data.map(({ reason, message }) => (
                <li key={reason}>{message}</li>
              ))}
            </ul>
          )}
        </DialogBody>
        <DialogFooter>
          <DialogClose asChild>
            <Button variant="outline">Understood</Button>
          </DialogClose>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}
