'use client'

import { type ReactNode, useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Dialog, DialogBody, DialogContent, DialogFormFooter } from '@/components/ui/dialog'
import { getFieldErrors } from '@/lib/client/field-errors'
import { CodeField } from './code-field'

type CodeDialogProps = {
  title: string
  children: ReactNode
  confirmLabel: string
  isDestructive?: boolean
  isPending: boolean
  error: Error | null
  onConfirm: (code: string) => void
  onClose: () => void
}

/** A change of two-factor sign-in, which wants a fresh code. */
export function CodeDialog({ title, children, confirmLabel, isDestructive = false, ...props }: CodeDialogProps) {
  const { isPending, error, onConfirm, onClose } = props
  const [code, setCode] = useState('')
  const fieldError = getFieldErrors(error).code
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent size="sm" title={title}>
        <form
          className="contents"
          onSubmit={(event) => {
            event.preventDefault()
            onConfirm(code)
          }}
        >
          <DialogBody className="text-sm text-muted-foreground">
            {error && fieldError === undefined && <Alert tone="destructive" title={error.message} />}
            {children}
            <CodeField
              label="Code"
              hint="From your authenticator app, or a recovery code."
              value={code}
              error={fieldError}
              onChange={setCode}
            />
          </DialogBody>
          <DialogFormFooter variant={isDestructive ? 'destructive' : 'primary'} isLoading={isPending}>
            {confirmLabel}
          </DialogFormFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
