'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Spinner } from '@/components/ui/spinner'
import { authQueries } from '@/lib/client/auth'
import { AuthCard } from './auth-card'
import { TextLink } from './text-link'

/** Where the link in the mail leads. The page asks by itself; a mail scanner that only fetches it uses nothing up. */
export function VerifyEmail({ token }: { token: string }) {
  const verification = useQuery(authQueries.verification(token))
  if (verification.isPending) {
    return (
      <AuthCard title="Verifying your address">
        <p role="status" className="flex items-center justify-center gap-2 text-base text-muted-foreground">
          <Spinner />
          One moment
        </p>
      </AuthCard>
    )
  }
  if (verification.isError) {
    return (
      <AuthCard title="This link did not work" footer={<TextLink href="/sign-in">Sign in</TextLink>}>
        <Alert tone="destructive" title={verification.error.message} />
        {/* Who is signed in already is led on at once. */}
        <Button asChild variant="outline">
          <Link href="/sign-in?callbackUrl=/verify">Get a new link</Link>
        </Button>
      </AuthCard>
    )
  }
  return (
    <AuthCard
      title="Your address is verified"
      description={
        <>
          <strong className="font-medium text-foreground">{verification.data.email}</strong> is yours. Now you can buy
          credits and create API keys.
        </>
      }
    >
      <Button asChild size="lg">
        <Link href="/overview">Go to the dashboard</Link>
      </Button>
    </AuthCard>
  )
}
