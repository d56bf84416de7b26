'use client'

import { useMutation, useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { meMutations, meQueries } from '@/lib/client/me'
import { AuthCard } from './auth-card'
import { FormError } from './form-error'
import { SandboxMailHint } from './sandbox-mail-hint'
import { TextLink } from './text-link'

type CheckMailProps = { isSignedIn: boolean; isMailSimulated: boolean }

/** After sign-up: where the link is, a way to get another, and the way on without it. */
export function CheckMail({ isSignedIn, isMailSimulated }: CheckMailProps) {
  const me = useQuery({ ...meQueries.me(), enabled: isSignedIn })
  const resend = useMutation(meMutations.resendVerification())
  const person = me.data?.user
  if (person?.email_verified) return <AlreadyVerified />
  return (
    <AuthCard
      title="Check your mail"
      description={
        person ? (
          <>
            We sent a link to <strong className="font-medium text-foreground">{person.email}</strong>. Open it to verify
            your address.
          </>
        ) : (
          'We sent you a message. Open the link in it to go on.'
        )
      }
      footer={
        person ? (
          <TextLink href="/overview">Go on to the dashboard</TextLink>
        ) : (
          <TextLink href="/sign-in">Sign in</TextLink>
        )
      }
    >
      {isMailSimulated && <SandboxMailHint />}
      <p className="text-base text-muted-foreground">
        Buying credits and creating API keys need a verified address. The link works once, for 24 hours.
      </p>
      <FormError error={resend.error} />
      {resend.isSuccess && <Alert tone="success" title="A new link is on its way." />}
      {person && (
        <Button variant="outline" isLoading={resend.isPending} onClick={() => resend.mutate()}>
          Send the link again
        </Button>
      )}
    </AuthCard>
  )
}

function AlreadyVerified() {
  return (
    <AuthCard title="Your address is verified">
      <Button asChild size="lg">
        <Link href="/overview">Go to the dashboard</Link>
      </Button>
    </AuthCard>
  )
}
