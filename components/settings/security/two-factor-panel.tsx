'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { Time } from '@/components/layout/time'
import { Alert } from '@/components/ui/alert'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Dialog, DialogBody, DialogContent } from '@/components/ui/dialog'
import { Skeleton } from '@/components/ui/skeleton'
import { securityMutations, securityQueries } from '@/lib/client/security'
import type { AccountSecurity } from '@/lib/schemas/account-security'
import { CodeDialog } from './code-dialog'
import { RecoveryCodes } from './recovery-codes'
import { SetUpTwoFactor } from './set-up-two-factor'
import { useProvenMutation } from './use-proven-mutation'

const CODES_LOW = 3

/** Two-factor sign-in: on or off, and what belongs to it. */
export function TwoFactorPanel() {
  const { data, error } = useQuery(securityQueries.overview())
  // Above both states: the recovery codes must stay on the screen when the page learns that it is on.
  const begin = useProvenMutation(securityMutations.beginTwoFactor())
  if (error) return <Alert tone="destructive" title={error.message} />
  if (!data) return <Skeleton className="h-20 w-full max-w-sm" />
  return (
    <>
      {data.two_factor.is_on ? (
        <TwoFactorOn state={data.two_factor} />
      ) : (
        <div className="grid justify-items-start gap-3">
          <p className="text-sm text-muted-foreground">
            Off. With it, a stolen password alone opens nothing: signing in also asks for a code from an app on your
            phone.
          </p>
          {begin.error && <Alert tone="destructive" title={begin.error.message} />}
          <Button variant="outline" isLoading={begin.isPending} onClick={() => begin.mutate()}>
            Set up
          </Button>
        </div>
      )}
      {begin.data && <SetUpTwoFactor {...begin.data} onClose={begin.reset} />}
      {begin.dialog}
    </>
  )
}

function TwoFactorOn({ state }: { state: AccountSecurity['two_factor'] }) {
  const [asked, setAsked] = useState<'off' | 'codes' | null>(null)
  const queryClient = useQueryClient()
  const off = useProvenMutation({
    ...securityMutations.turnOffTwoFactor(queryClient),
    onSuccess: async () => {
      setAsked(null)
      toast.success('Two-factor sign-in is off')
      await queryClient.invalidateQueries({ queryKey: securityQueries.all() })
    },
  })
  const renew = useProvenMutation(securityMutations.renewRecoveryCodes(queryClient))
  const close = () => {
    setAsked(null)
    off.reset()
    renew.reset()
  }
  const left = state.recovery_codes_left
  return (
    <div className="grid justify-items-start gap-3">
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <Badge tone="success">On</Badge>
        <span className="text-muted-foreground">
          {state.since && (
            <>
              turned on <Time iso={state.since} /> ·{' '}
            </>
          )}
          {left} recovery {left === 1 ? 'code' : 'codes'} left
        </span>
      </p>
      {left < CODES_LOW && (
        <Alert tone="warning" title="Few recovery codes are left">
          Make new ones, so that a lost phone does not lock you out.
        </Alert>
      )}
      <div className="flex flex-wrap gap-2">
        <Button variant="outline" onClick={() => setAsked('codes')}>
          New recovery codes
        </Button>
        <Button variant="outline" onClick={() => setAsked('off')}>
          Turn off
        </Button>
      </div>
      {asked === 'off' && !off.needsProof && (
        <CodeDialog
          title="Turn two-factor sign-in off?"
          confirmLabel="Turn off"
          isDestructive
          isPending={off.isPending}
          error={off.error}
          onConfirm={off.mutate}
          onClose={close}
        >
          <p>Your password alone will then open your account. The recovery codes are deleted.</p>
        </CodeDialog>
      )}
      {asked === 'codes' && !renew.data && !renew.needsProof && (
        <CodeDialog
          title="Make new recovery codes"
          confirmLabel="Make new codes"
          isPending={renew.isPending}
          error={renew.error}
          onConfirm={renew.mutate}
          onClose={close}
        >
          <p>The codes that you have kept stop working.</p>
        </CodeDialog>
      )}
      {renew.data && (
        <Dialog open onOpenChange={(isOpen) => !isOpen && close()}>
          <DialogContent size="sm" title="Your new recovery codes">
            <DialogBody>
              <RecoveryCodes codes={renew.data.recovery_codes} />
            </DialogBody>
          </DialogContent>
        </Dialog>
      )}
      {off.dialog}
      {renew.dialog}
    </div>
  )
}
