'use client'

import { useMutation } from '@tanstack/react-query'
import Link from 'next/link'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { authMutations } from '@/lib/client/auth'
import { getFieldErrors } from '@/lib/client/field-errors'
import { AuthCard } from './auth-card'
import { FormError } from './form-error'
import { PasswordField } from './password-field'
import { TextLink } from './text-link'

/** Where the link in the mail leads. */
export function ResetPasswordForm({ token }: { token: string }) {
  const [password, setPassword] = useState('')
  const reset = useMutation(authMutations.resetPassword())
  if (reset.isSuccess) {
    return (
      <AuthCard title="Your password is changed">
        <Alert tone="success" title="All sessions were ended.">
          Sign in with the new password.
        </Alert>
        <Button asChild size="lg">
          <Link href="/sign-in">Sign in</Link>
        </Button>
      </AuthCard>
    )
  }
  return (
    <AuthCard
      title="Choose a new password"
      description="Every session of yours will be ended."
      footer={<TextLink href="/forgot-password">Get a new link</TextLink>}
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          reset.mutate({ token, password })
        }}
      >
        <FormError error={reset.error} />
        <PasswordField
          label="New password"
          kind="new-password"
          value={password}
          error={getFieldErrors(reset.error).password}
          onChange={setPassword}
        />
        <Button type="submit" size="lg" isLoading={reset.isPending}>
          Change password
        </Button>
      </form>
    </AuthCard>
  )
}
