'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Dialog, DialogBody, DialogContent, DialogFormFooter } from '@/components/ui/dialog'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { getFieldErrors } from '@/lib/client/field-errors'
import { organizationMutations } from '@/lib/client/organization-changes'

/** Asks for a name, makes the organization and goes there. */
export function CreateOrganizationDialog({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('')
  const create = useMutation({
    ...organizationMutations.create(),
    onSuccess: () => window.location.assign('/settings/organization'),
  })
  const fieldError = getFieldErrors(create.error).name
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        size="sm"
        title="New organization"
        description="A balance, keys and settings of its own, for as many people as you invite."
      >
        <form
          onSubmit={(event) => {
            event.preventDefault()
            create.mutate(name)
          }}
        >
          <DialogBody>
            {create.error && fieldError === undefined && <Alert tone="destructive" title={create.error.message} />}
            <FormField label="Name" error={fieldError}>
              {(control) => (
                <Input
                  {...control}
                  required
                  maxLength={80}
                  autoComplete="organization"
                  placeholder="Acme"
                  value={name}
                  onChange={(event) => setName(event.target.value)}
                />
              )}
            </FormField>
          </DialogBody>
          <DialogFormFooter isLoading={create.isPending || create.isSuccess}>Create organization</DialogFormFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
