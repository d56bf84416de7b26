'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { authMutations } from '@/lib/client/auth'
import { getFieldErrors } from '@/lib/client/field-errors'
import { AuthCard } from './auth-card'
import { EmailField } from './email-field'
import { FormError } from './form-error'
import { PasswordField } from './password-field'
import { ProviderButtons, type ProviderFlags } from './provider-buttons'
import { TextLink } from './text-link'

type SignUpFormProps = { callbackUrl: string; providers: ProviderFlags }

export function SignUpForm({ callbackUrl, providers }: SignUpFormProps) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const signUp = useMutation({
    ...authMutations.signUp(),
    onSuccess: () => window.location.assign(toNextPage(callbackUrl)),
  })
  const fieldErrors = getFieldErrors(signUp.error)
  const signInHref = { pathname: '/sign-in', query: { callbackUrl } }
  return (
    <AuthCard
      title="Create your account"
      description="One key and one balance for every AI model."
      footer={
        <>
          Already have an account? <TextLink href={signInHref}>Sign in</TextLink>
        </>
      }
    >
      <ProviderButtons flags={providers} callbackUrl={callbackUrl} />
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          signUp.mutate({ email, password })
        }}
      >
        <FormError error={signUp.error} />
        <EmailField value={email} error={fieldErrors.email} onChange={setEmail} />
        <PasswordField kind="new-password" value={password} error={fieldErrors.password} onChange={setPassword} />
        <Button type="submit" size="lg" isLoading={signUp.isPending || signUp.isSuccess}>
          Create account
        </Button>
      </form>
    </AuthCard>
  )
}

/** Whoever came with an invitation goes on with it: its link proves the address too. */
function toNextPage(callbackUrl: string): string {
  return callbackUrl.startsWith('/invitation?') ? callbackUrl : '/verify'
}
