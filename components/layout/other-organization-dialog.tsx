'use client'

import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog, DialogBody, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { meQueries } from '@/lib/client/me'
import { organizationMutations } from '@/lib/client/organization-changes'
import type { Viewer } from './user-menu'

type OtherOrganizationDialogProps = { viewer: Viewer; active: string; onReturn: () => void }

/** This tab and this browser are in two organizations: one of the two has to be chosen. */
export function OtherOrganizationDialog({ viewer, active, onReturn }: OtherOrganizationDialogProps) {
  const { data: me } = useQuery(meQueries.me())
  const goBack = useMutation(organizationMutations.switchTo())
  const other = me?.organizations.find(({ id }) => id === active)?.name ?? 'the other one'
  return (
    <Dialog open>
      <DialogContent
        size="sm"
        role="alertdialog"
        canClose={false}
        title="You work in another organization now"
        onEscapeKeyDown={(event) => event.preventDefault()}
        onInteractOutside={(event) => event.preventDefault()}
      >
        <DialogBody className="text-muted-foreground">
          {goBack.error && <Alert tone="destructive" title={goBack.error.message} />}
          <p>
            This tab shows <strong className="font-medium text-foreground">{viewer.organizationName}</strong>, and this
            browser was switched to <strong className="font-medium text-foreground">{other}</strong>. Nothing that you
            do here is sent until both are the same.
          </p>
        </DialogBody>
        <DialogFooter>
          <Button
            variant="ghost"
            isLoading={goBack.isPending}
            onClick={() => goBack.mutate(viewer.organizationId, { onSuccess: onReturn })}
          >
            Back to {viewer.organizationName}
          </Button>
          <Button onClick={() => window.location.assign('/overview')}>Go to {other}</Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}
