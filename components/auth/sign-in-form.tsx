'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { authMutations } from '@/lib/client/auth'
import { AuthCard } from './auth-card'
import { CodeForm } from './code-form'
import { EmailField } from './email-field'
import { FormError } from './form-error'
import { PasskeyButton } from './passkey-button'
import { PasswordField } from './password-field'
import { ProviderButtons, type ProviderFlags } from './provider-buttons'
import { TextLink } from './text-link'

type SignInFormProps = {
  /** A path of this site. */
  callbackUrl: string
  providers: ProviderFlags
  /** Why an earlier try through a provider came back here. */
  problem: string | null
}

export function SignInForm({ callbackUrl, providers, problem }: SignInFormProps) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  // A whole page load, so that nothing of a former visitor stays in memory.
  const signIn = useMutation({
    ...authMutations.signIn(),
    onSuccess: ({ pendingToken }) => {
      if (pendingToken === null) window.location.assign(callbackUrl)
    },
  })
  const signUpHref = { pathname: '/sign-up', query: { callbackUrl } }
  const pendingToken = signIn.data?.pendingToken
  if (pendingToken) {
    const back = (
      <button type="button" className="underline underline-offset-4" onClick={() => signIn.reset()}>
        Sign in another way
      </button>
    )
    return <CodeForm token={pendingToken} callbackUrl={callbackUrl} footer={back} />
  }
  return (
    <AuthCard
      title="Sign in to Causeway"
      footer={
        <>
          No account yet? <TextLink href={signUpHref}>Sign up</TextLink>
        </>
      }
    >
      {problem !== null && !signIn.error && <Alert tone="destructive" title={problem} />}
      <ProviderButtons flags={providers} callbackUrl={callbackUrl} />
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          signIn.mutate({ email, password })
        }}
      >
        <FormError error={signIn.error} />
        <EmailField value={email} onChange={setEmail} />
        <PasswordField kind="current-password" value={password} onChange={setPassword} />
        <Button type="submit" size="lg" isLoading={signIn.isPending || signIn.isSuccess}>
          Sign in
        </Button>
        <p className="text-center text-sm">
          <TextLink href="/forgot-password">Forgot password?</TextLink>
        </p>
      </form>
      <PasskeyButton callbackUrl={callbackUrl} />
    </AuthCard>
  )
}
