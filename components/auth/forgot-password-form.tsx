'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { authMutations } from '@/lib/client/auth'
import { getFieldErrors } from '@/lib/client/field-errors'
import { AuthCard } from './auth-card'
import { EmailField } from './email-field'
import { FormError } from './form-error'
import { SandboxMailHint } from './sandbox-mail-hint'
import { TextLink } from './text-link'

export function ForgotPasswordForm({ isMailSimulated }: { isMailSimulated: boolean }) {
  const [email, setEmail] = useState('')
  const forgot = useMutation(authMutations.forgotPassword())
  return (
    <AuthCard
      title="Forgot your password?"
      description="We send you a link to choose a new one."
      footer={<TextLink href="/sign-in">Back to sign-in</TextLink>}
    >
      {forgot.isSuccess && (
        <Alert tone="success" title="Check your mail">
          If this address has an account, a link is on its way. It works once, for one hour.
        </Alert>
      )}
      {isMailSimulated && forgot.isSuccess && <SandboxMailHint />}
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          forgot.mutate({ email })
        }}
      >
        <FormError error={forgot.error} />
        <EmailField value={email} error={getFieldErrors(forgot.error).email} onChange={setEmail} />
        <Button type="submit" size="lg" isLoading={forgot.isPending}>
          {forgot.isSuccess ? 'Send it again' : 'Send the link'}
        </Button>
      </form>
    </AuthCard>
  )
}
