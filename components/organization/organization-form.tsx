'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useState, type ReactNode } from 'react'
import { toast } from '@/components/ui/toast'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { getFieldErrors } from '@/lib/client/field-errors'
import { organizationMutations } from '@/lib/client/organization-changes'
import { ROLE_WORDS } from '@/lib/client/roles'
import type { Me } from '@/lib/schemas/auth'

/** What the organization is called, how support and programs find it, and what the person is in it. */
export function OrganizationForm({ organization }: { organization: Me['organization'] }) {
  const { id, role } = organization
  const router = useRouter()
  const [name, setName] = useState(organization.name)
  const rename = useMutation(organizationMutations.rename(useQueryClient()))
  const isAdmin = role === 'admin'
  const save = () =>
    rename.mutate(
      { id, name },
      {
        onSuccess: () => {
          toast.success('Name saved')
          // The frame of the page, which shows the name, comes from the server.
          router.refresh()
        },
        onError: (error) => getFieldErrors(error).name === undefined && toast.error(error.message),
      },
    )
  return (
    <div className="grid gap-4">
      <form
        className="flex max-w-md items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <div className="min-w-0 flex-1">
          <FormField label="Name" error={getFieldErrors(rename.error).name}>
            {(control) => (
              <Input
                {...control}
                required
                maxLength={80}
                readOnly={!isAdmin}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </FormField>
        </div>
        {isAdmin && (
          <Button
            type="submit"
            variant="outline"
            disabled={name.trim() === organization.name}
            isLoading={rename.isPending}
          >
            Save
          </Button>
        )}
      </form>
      <dl className="grid gap-3 text-base">
        <Fact name="Your role">
          {ROLE_WORDS[role].label}
          <span className="text-sm text-muted-foreground">{ROLE_WORDS[role].about}</span>
        </Fact>
        <Fact name="ID">
          <code className="font-mono text-xs break-all">{id}</code>
          <CopyButton value={id} label="organization id" />
        </Fact>
      </dl>
    </div>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-0.5">
      <dt className="text-sm text-muted-foreground">{name}</dt>
      <dd className="flex flex-wrap items-center gap-x-2">{children}</dd>
    </div>
  )
}
