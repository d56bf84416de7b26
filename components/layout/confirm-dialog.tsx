'use client'

import type { ReactNode } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog, DialogBody, DialogClose, DialogContent, DialogFooter } from '@/components/ui/dialog'

type ConfirmDialogProps = {
  title: string
  /** What will happen, and that it cannot be undone. */
  children: ReactNode
  confirmLabel: string
  isPending: boolean
  error: Error | null
  onConfirm: () => void
  onClose: () => void
}

/** Asks once more before something is lost. Render it while it is open. */
export function ConfirmDialog({ title, children, confirmLabel, ...props }: ConfirmDialogProps) {
  const { isPending, error, onConfirm, onClose } = props
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent size="sm" role="alertdialog" title={title}>
        <DialogBody className="text-muted-foreground">
          {error && <Alert tone="destructive" title={error.message} />}
          {children}
        </DialogBody>
        <DialogFooter>
          <DialogClose asChild>
            <Button variant="ghost">Cancel</Button>
          </DialogClose>
          <Button variant="destructive" onClick={onConfirm} isLoading={isPending}>
            {confirmLabel}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}
