'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { Button } from '@/components/ui/button'
import { authMutations } from '@/lib/client/auth'
import { getFieldErrors } from '@/lib/client/field-errors'
import { FormError } from './form-error'
import { PasswordField } from './password-field'

const EMPTY = { current: '', next: '' }

/** For the settings page: a new password, which ends the person's other sessions. */
export function ChangePasswordForm() {
  const [fields, setFields] = useState(EMPTY)
  const change = useMutation({
    ...authMutations.changePassword(),
    onSuccess: () => {
      setFields(EMPTY)
      toast.success('Password changed', { description: 'Your other sessions were ended.' })
    },
  })
  const errors = getFieldErrors(change.error)
  return (
    <form
      className="grid max-w-sm gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        change.mutate({ current_password: fields.current, new_password: fields.next })
      }}
    >
      <FormError error={change.error} />
      <PasswordField
        label="Current password"
        kind="current-password"
        value={fields.current}
        error={errors.current_password}
        onChange={(current) => setFields({ ...fields, current })}
      />
      <PasswordField
        label="New password"
        kind="new-password"
        value={fields.next}
        error={errors.new_password ?? errors.password}
        onChange={(next) => setFields({ ...fields, next })}
      />
      <div>
        <Button type="submit" variant="outline" isLoading={change.isPending}>
          Change password
        </Button>
      </div>
    </form>
  )
}
