'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { meMutations } from '@/lib/client/me'
import { getFieldErrors } from '@/lib/client/field-errors'
import type { Me } from '@/lib/schemas/auth'
import { FormError } from './form-error'

/** For the settings page: how the person is called. */
export function ProfileForm({ user }: { user: Me['user'] }) {
  const [name, setName] = useState(user.name ?? '')
  const options = meMutations.rename(useQueryClient())
  const rename = useMutation(options)
  return (
    <form
      className="grid max-w-sm gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        rename.mutate(name.trim() === '' ? null : name, { onSuccess: () => toast.success('Profile saved') })
      }}
    >
      <FormError error={rename.error} />
      <FormField label="Name" isOptional error={getFieldErrors(rename.error).name}>
        {(control) => (
          <Input
            {...control}
            autoComplete="name"
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </FormField>
      <FormField label="E-mail" hint={user.email_verified ? 'Verified.' : 'Not verified yet.'}>
        {(control) => <Input {...control} type="email" readOnly value={user.email} />}
      </FormField>
      <div>
        <Button type="submit" variant="outline" isLoading={rename.isPending}>
          Save
        </Button>
      </div>
    </form>
  )
}
