'use client'

import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Dialog, DialogBody, DialogContent, DialogFormFooter } from '@/components/ui/dialog'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'

type NameDialogProps = {
  title: string
  description?: string
  confirmLabel: string
  initialName: string
  isPending: boolean
  error: Error | null
  onConfirm: (name: string) => void
  onClose: () => void
}

/** Asks for a name. Render it while it is open. */
export function NameDialog({ title, description, confirmLabel, initialName, ...props }: NameDialogProps) {
  const { isPending, error, onConfirm, onClose } = props
  const [name, setName] = useState(initialName)
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent size="sm" title={title} description={description}>
        <form
          className="contents"
          onSubmit={(event) => {
            event.preventDefault()
            onConfirm(name.trim())
          }}
        >
          <DialogBody>
            {error && <Alert tone="destructive" title={error.message} />}
            <FormField label="Name">
              {(control) => (
                <Input
                  {...control}
                  required
                  maxLength={60}
                  placeholder="For example: Laptop"
                  value={name}
                  onChange={(event) => setName(event.target.value)}
                />
              )}
            </FormField>
          </DialogBody>
          <DialogFormFooter isLoading={isPending}>{confirmLabel}</DialogFormFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
