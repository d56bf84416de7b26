'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { Alert } from '@/components/ui/alert'
import { Dialog, DialogBody, DialogContent, DialogFormFooter } from '@/components/ui/dialog'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { getFieldErrors } from '@/lib/client/field-errors'
import { invitationMutations } from '@/lib/client/invitations'
import { ROLE_WORDS } from '@/lib/client/roles'
import type { OrganizationRole } from '@/lib/schemas/organizations'
import { ROLE_OPTIONS } from './role-select'

type InviteDialogProps = { organizationId: string; onClose: () => void }

/** Whom to invite, and as what. */
export function InviteDialog({ organizationId, onClose }: InviteDialogProps) {
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<OrganizationRole>('member')
  const invite = useMutation(invitationMutations.create(useQueryClient(), organizationId))
  const fieldError = getFieldErrors(invite.error).email
  const send = () =>
    invite.mutate(
      { email, role },
      {
        onSuccess: ({ data }) => {
          toast.success(`Invitation sent to ${data.email}`)
          onClose()
        },
      },
    )
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent size="sm" title="Invite somebody" description="They get a link by e-mail that works for a week.">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            send()
          }}
        >
          <DialogBody>
            {invite.error && fieldError === undefined && <Alert tone="destructive" title={invite.error.message} />}
            <FormField label="E-mail" hint="They need no account yet. Nobody else can use the link." error={fieldError}>
              {(control) => (
                <Input
                  {...control}
                  type="email"
                  required
                  autoComplete="off"
                  placeholder="ada@example.com"
                  value={email}
                  onChange={(event) => setEmail(event.target.value)}
                />
              )}
            </FormField>
            <FormField label="Role" hint={ROLE_WORDS[role].about}>
              {(control) => <Select {...control} value={role} options={ROLE_OPTIONS} onValueChange={setRole} />}
            </FormField>
          </DialogBody>
          <DialogFormFooter isLoading={invite.isPending}>Send invitation</DialogFormFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
