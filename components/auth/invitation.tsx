'use client'

import { useMutation, useQuery } from '@tanstack/react-query'
import { signOut } from 'next-auth/react'
import Link from 'next/link'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Spinner } from '@/components/ui/spinner'
import { ApiError } from '@/lib/client/api-error'
import { invitationMutations, invitationQueries } from '@/lib/client/invitations'
import { ROLE_WORDS } from '@/lib/client/roles'
import { AuthCard } from './auth-card'
import { FormError } from './form-error'
import { TextLink } from './text-link'

type InvitationProps = { token: string; /** Of who is signed in; null for nobody. */ viewerEmail: string | null }

/** Says what an invitation is for and lets the invited person in; others learn what to do. */
export function Invitation({ token, viewerEmail }: InvitationProps) {
  const preview = useQuery(invitationQueries.preview(token))
  if (preview.isPending) {
    return (
      <AuthCard title="Opening your invitation">
        <p role="status" className="flex items-center justify-center gap-2 text-base text-muted-foreground">
          <Spinner />
          One moment
        </p>
      </AuthCard>
    )
  }
  if (preview.isError) {
    return <Failure error={preview.error} isRetrying={preview.isFetching} onRetry={() => void preview.refetch()} />
  }
  const { organization_name: name, email, role, invited_by: inviter } = preview.data
  return (
    <AuthCard
      title={`Join ${name}`}
      description={
        <>
          {inviter ?? 'An admin'} invites <strong className="font-medium text-foreground">{email}</strong> as{' '}
          {ROLE_WORDS[role].label.toLowerCase()}.
        </>
      }
    >
      <p className="text-sm text-pretty text-muted-foreground">{ROLE_WORDS[role].about}</p>
      <NextStep token={token} email={email} viewerEmail={viewerEmail} name={name} />
    </AuthCard>
  )
}

type FailureProps = { error: Error; isRetrying: boolean; onRetry: () => void }

/** An invitation that is gone, or one that could only not be read just now. */
function Failure({ error, isRetrying, onRetry }: FailureProps) {
  const isGone = error instanceof ApiError && (error.status === 404 || error.status === 400)
  return (
    <AuthCard
      title={isGone ? 'This invitation does not work' : 'The invitation could not be opened'}
      footer={<TextLink href="/overview">Go to the dashboard</TextLink>}
    >
      <Alert tone="destructive" title={error.message} />
      {!isGone && (
        <Button variant="outline" isLoading={isRetrying} onClick={onRetry}>
          Try again
        </Button>
      )}
    </AuthCard>
  )
}

type NextStepProps = InvitationProps & { email: string; name: string }

function NextStep({ token, email, viewerEmail, name }: NextStepProps) {
  const here = `/invitation?${new URLSearchParams({ token }).toString()}`
  const accept = useMutation({
    ...invitationMutations.accept(),
    onSuccess: () => window.location.assign('/overview'),
  })
  if (viewerEmail === null) {
    const query = { callbackUrl: here }
    return (
      <div className="grid gap-3">
        <Button asChild size="lg">
          <Link href={{ pathname: '/sign-up', query }}>Create an account</Link>
        </Button>
        <Button asChild variant="outline" size="lg">
          <Link href={{ pathname: '/sign-in', query }}>I have an account</Link>
        </Button>
        <p className="text-center text-xs text-muted-foreground">Use {email}: the invitation is for this address.</p>
      </div>
    )
  }
  if (viewerEmail !== email) {
    return (
      <div className="grid gap-3">
        <Alert tone="warning" title={`You are signed in as ${viewerEmail}`}>
          This invitation is for {email}. Sign in with that address, or ask for an invitation to yours.
        </Alert>
        <Button variant="outline" size="lg" onClick={() => void signOut({ callbackUrl: here })}>
          Sign out
        </Button>
      </div>
    )
  }
  return (
    <div className="grid gap-3">
      <FormError error={accept.error} />
      <Button size="lg" isLoading={accept.isPending || accept.isSuccess} onClick={() => accept.mutate(token)}>
        Join {name}
      </Button>
      <p className="text-center text-xs text-muted-foreground">You keep your account and your personal organization.</p>
    </div>
  )
}
