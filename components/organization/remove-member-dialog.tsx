'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { ConfirmDialog } from '@/components/layout/confirm-dialog'
import { Checkbox } from '@/components/ui/checkbox'
import { organizationMutations } from '@/lib/client/organization-changes'
import type { MemberObject } from '@/lib/schemas/organizations'

type RemoveMemberDialogProps = { organizationId: string; member: MemberObject; onClose: () => void }

/** Asks before somebody is removed, and what becomes of the keys that they made. */
export function RemoveMemberDialog({ organizationId, member, onClose }: RemoveMemberDialogProps) {
  const name = member.name ?? member.email
  const keys = member.active_keys
  const [areKeysDisabled, setAreKeysDisabled] = useState(false)
  const options = organizationMutations.removeMember(useQueryClient())
  const remove = useMutation({
    ...options,
    // Before the list is loaded anew: with its row this dialog would be gone, and nothing said.
    onSuccess: (...result) => {
      const count = result[0].data.disabled_keys
      const keysWord = count === 1 ? 'One key is disabled.' : `${count} keys are disabled.`
      toast.success(`${name} was removed`, count > 0 ? { description: keysWord } : {})
      onClose()
      return options.onSuccess?.(...result)
    },
  })
  const confirm = () => remove.mutate({ id: organizationId, userId: member.user_id, areKeysDisabled })
  return (
    <ConfirmDialog
      title={`Remove ${name}?`}
      confirmLabel="Remove"
      isPending={remove.isPending}
      error={remove.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>They lose access at once, also where they are signed in now. You can invite them again.</p>
      {keys > 0 && (
        <>
          <p>
            {keys === 1 ? 'The API key that they made belongs' : `The ${keys} API keys that they made belong`} to the
            organization: programs that use {keys === 1 ? 'it' : 'them'} go on working. They may still know{' '}
            {keys === 1 ? 'it' : 'them'}.
          </p>
          <label className="flex items-center gap-2 text-foreground">
            <Checkbox checked={areKeysDisabled} onCheckedChange={(checked) => setAreKeysDisabled(checked)} />
            {keys === 1 ? 'Disable this key as well' : 'Disable these keys as well'}
          </label>
        </>
      )}
    </ConfirmDialog>
  )
}
