'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ConfirmDialog } from '@/components/layout/confirm-dialog'
import { tellChange } from '@/components/layout/tell-change'
import { Time } from '@/components/layout/time'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import { ErrorState } from '@/components/ui/error-state'
import { invitationMutations, invitationQueries } from '@/lib/client/invitations'
import { ROLE_WORDS } from '@/lib/client/roles'
import type { InvitationObject } from '@/lib/schemas/invitations'

/** Invitations that nobody accepted yet; nothing while there are none. */
export function Invitations({ organizationId }: { organizationId: string }) {
  const invitations = useQuery(invitationQueries.list(organizationId))
  if (invitations.isError && !invitations.data) {
    return (
      <Card>
        <ErrorState
          title="Open invitations could not be loaded"
          description={invitations.error.message}
          onRetry={() => void invitations.refetch()}
          isRetrying={invitations.isFetching}
        />
      </Card>
    )
  }
  if (!invitations.data || invitations.data.length === 0) return null
  return (
    <Card aria-label="Open invitations" className="overflow-hidden">
      <CardHeader>
        <CardTitle>Open invitations</CardTitle>
      </CardHeader>
      <ul className="border-t text-sm">
        {invitations.data.map((invitation) => (
          <InvitationRow key={invitation.id} organizationId={organizationId} invitation={invitation} />
        ))}
      </ul>
    </Card>
  )
}

type InvitationRowProps = { organizationId: string; invitation: InvitationObject }

function InvitationRow({ organizationId, invitation }: InvitationRowProps) {
  const queryClient = useQueryClient()
  const { id, email, role, is_expired: isExpired } = invitation
  const resend = useMutation(invitationMutations.resend(queryClient, organizationId))
  const revoke = useMutation(invitationMutations.revoke(queryClient, organizationId))
  const [isRevoking, setRevoking] = useState(false)
  const confirm = () =>
    tellChange(revoke.mutateAsync(id), { done: `The invitation to ${email} is revoked`, isErrorShown: true })
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b px-5 py-3 last:border-0">
      <span className="min-w-0 flex-1 basis-56">
        <span className="flex items-center gap-2">
          <span className="truncate font-medium">{email}</span>
          <Badge>{ROLE_WORDS[role].label}</Badge>
          {isExpired && <Badge tone="warning">expired</Badge>}
        </span>
        <span className="block text-xs text-muted-foreground">
          Sent <Time iso={invitation.sent_at} />
          {invitation.invited_by !== null && <> by {invitation.invited_by}</>}
        </span>
      </span>
      <span className="flex gap-1">
        <Button
          variant="ghost"
          size="sm"
          aria-label={`Send the invitation to ${email} again`}
          isLoading={resend.isPending}
          onClick={() => tellChange(resend.mutateAsync(id), { done: `Sent again to ${email}` })}
        >
          Send again
        </Button>
        <Button
          variant="ghost"
          size="sm"
          className="text-destructive hover:text-destructive"
          aria-label={`Revoke the invitation to ${email}`}
          onClick={() => setRevoking(true)}
        >
          Revoke
        </Button>
      </span>
      {isRevoking && (
        <ConfirmDialog
          title={`Revoke the invitation to ${email}?`}
          confirmLabel="Revoke"
          isPending={revoke.isPending}
          error={revoke.error}
          onConfirm={confirm}
          onClose={() => setRevoking(false)}
        >
          The link in the mail stops working. To let them join later, send a new invitation.
        </ConfirmDialog>
      )}
    </li>
  )
}
