'use client'

import { useState, type ReactNode } from 'react'
import { Alert } from '@/components/ui/alert'
import { Dialog, DialogBody, DialogContent, DialogFormFooter } from '@/components/ui/dialog'
import { getFieldErrors } from '@/lib/client/field-errors'
import { ReasonField } from './reason-field'

type ReasonDialogProps = {
  title: string
  /** What happens then. */
  description: ReactNode
  /** Who reads the reason. */
  hint: string
  confirmLabel: string
  isDestructive?: boolean
  isPending: boolean
  error: Error | null
  onSave: (reason: string) => void
  onClose: () => void
  /** More fields, above the reason. */
  children?: ReactNode
}

/** Asks an operator for the reason before something is done. Render it while it is open. */
export function ReasonDialog({ title, description, hint, confirmLabel, children, ...props }: ReasonDialogProps) {
  const { isDestructive = false, isPending, error, onSave, onClose } = props
  const [reason, setReason] = useState('')
  const fieldErrors = getFieldErrors(error)
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent size="sm" title={title} description={description}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            onSave(reason)
          }}
        >
          <DialogBody>
            {error && Object.keys(fieldErrors).length === 0 && <Alert tone="destructive" title={error.message} />}
            {children}
            <ReasonField value={reason} hint={hint} error={fieldErrors.reason} onChange={setReason} />
          </DialogBody>
          <DialogFormFooter variant={isDestructive ? 'destructive' : 'primary'} isLoading={isPending}>
            {confirmLabel}
          </DialogFormFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
