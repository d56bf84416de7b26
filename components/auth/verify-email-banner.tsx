'use client'

import { useMutation, useQuery } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { meMutations, meQueries } from '@/lib/client/me'

/** On top of the dashboard until the address is verified. */
export function VerifyEmailBanner() {
  const { data: me } = useQuery(meQueries.me())
  const resend = useMutation({
    ...meMutations.resendVerification(),
    onSuccess: () => toast.success('A new link is on its way.'),
    onError: (error) => toast.error(error.message),
  })
  if (!me || me.user.email_verified) return null
  return (
    <Alert
      title="Verify your e-mail address"
      action={
        <Button variant="outline" size="sm" isLoading={resend.isPending} onClick={() => resend.mutate()}>
          Send again
        </Button>
      }
    >
      We sent a link to {me.user.email}. Buying credits and creating API keys need it.
      {me.sandbox.mail && (
        <>
          {' '}
          <a
            href="/sandbox/mail"
            target="_blank"
            rel="noreferrer"
            className="font-medium text-brand underline underline-offset-4"
          >
            Open the mailbox
          </a>
        </>
      )}
    </Alert>
  )
}
