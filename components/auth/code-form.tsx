'use client'

import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { authMutations } from '@/lib/client/auth'
import { AuthCard } from './auth-card'
import { FormError } from './form-error'

type CodeFormProps = {
  /** From the first step. */
  token: string
  /** A path of this site. */
  callbackUrl: string
  /** The way back to the first step. */
  footer: ReactNode
}

/** The second step of signing in: a code of the authenticator app, or a recovery code. */
export function CodeForm({ token, callbackUrl, footer }: CodeFormProps) {
  const [code, setCode] = useState('')
  const [isRecovery, setIsRecovery] = useState(false)
  const signIn = useMutation({
    ...authMutations.signInWithCode(),
    onSuccess: () => window.location.assign(callbackUrl),
  })
  const other = isRecovery ? 'Use a code of your authenticator app' : 'Use a recovery code'
  return (
    <AuthCard
      title="Enter your code"
      description={
        isRecovery ? 'One of the ten codes that you kept when you turned this on.' : 'Your authenticator app shows it.'
      }
      footer={footer}
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          signIn.mutate({ token, code })
        }}
      >
        <FormError error={signIn.error} />
        <FormField label={isRecovery ? 'Recovery code' : 'Code'}>
          {(control) => (
            <Input
              {...control}
              key={String(isRecovery)}
              // The only field of a step that the person has just asked for.
              autoFocus
              required
              inputMode={isRecovery ? 'text' : 'numeric'}
              autoComplete={isRecovery ? 'off' : 'one-time-code'}
              autoCapitalize="none"
              spellCheck={false}
              minLength={6}
              maxLength={40}
              placeholder={isRecovery ? 'xxxxx-xxxxx' : '123456'}
              className="font-mono tracking-widest"
              value={code}
              onChange={(event) => setCode(event.target.value)}
            />
          )}
        </FormField>
        <Button type="submit" size="lg" isLoading={signIn.isPending || signIn.isSuccess}>
          Sign in
        </Button>
        <Button
          variant="ghost"
          onClick={() => {
            setIsRecovery(!isRecovery)
            setCode('')
            signIn.reset()
          }}
        >
          {other}
        </Button>
      </form>
    </AuthCard>
  )
}
