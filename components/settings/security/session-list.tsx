'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Laptop, Smartphone } from 'lucide-react'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { ConfirmDialog } from '@/components/layout/confirm-dialog'
import { Time } from '@/components/layout/time'
import { Alert } from '@/components/ui/alert'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Skeleton } from '@/components/ui/skeleton'
import { securityMutations, securityQueries } from '@/lib/client/security'
import type { SessionObject } from '@/lib/schemas/account-security'

const METHODS: Readonly<Record<string, string>> = {
  password: 'password',
  password_and_code: 'password and code',
  passkey: 'passkey',
  github: 'GitHub',
  google: 'Google',
}

/** Where the person is signed in; each can be ended, and all others at once. */
export function SessionList() {
  const { data, error } = useQuery(securityQueries.sessions())
  if (error) return <Alert tone="destructive" title={error.message} />
  if (!data) return <Skeleton className="h-32 w-full" />
  return (
    <div className="grid gap-3">
      <ul className="grid gap-2">
        {data.map((session) => (
          <Session key={session.id} session={session} />
        ))}
      </ul>
      {data.length > 1 && <EndOthers count={data.length - 1} />}
    </div>
  )
}

function Session({ session }: { session: SessionObject }) {
  const options = securityMutations.endSession(useQueryClient())
  const end = useMutation({
    ...options,
    // Before the list is loaded anew: this row is gone then, and nothing would be said.
    onSuccess: (...result) => {
      toast.success('Session ended')
      return options.onSuccess?.(...result)
    },
  })
  const isPhone = /iPhone|Android/.test(session.device ?? '')
  const Icon = isPhone ? Smartphone : Laptop
  const device = session.device ?? 'Unknown device'
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border bg-card px-4 py-3">
      <Icon aria-hidden className="size-5 shrink-0 text-muted-foreground" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-2 font-medium" title={session.user_agent ?? undefined}>
          {device}
          {session.is_current && <Badge tone="brand">This browser</Badge>}
        </p>
        <p className="text-xs text-muted-foreground">
          {session.address ?? 'Unknown address'} · {METHODS[session.method] ?? session.method} · signed in{' '}
          <Time iso={session.created_at} />
          {!session.is_current && (
            <>
              {' '}
              · seen <Time iso={session.last_seen_at} />
            </>
          )}
        </p>
        {end.error && <p className="text-xs text-destructive">{end.error.message}</p>}
      </div>
      {!session.is_current && (
        <Button
          variant="ghost"
          size="sm"
          aria-label={`End the session of ${device}`}
          isLoading={end.isPending}
          onClick={() => end.mutate(session.id)}
        >
          End
        </Button>
      )}
    </li>
  )
}

function EndOthers({ count }: { count: number }) {
  const [isAsking, setIsAsking] = useState(false)
  const options = securityMutations.endOtherSessions(useQueryClient())
  const close = () => setIsAsking(false)
  const end = useMutation({
    ...options,
    // Before the list is loaded anew: without others this is gone, and nothing would be said.
    onSuccess: (...result) => {
      close()
      toast.success('You are signed in here only')
      return options.onSuccess?.(...result)
    },
  })
  return (
    <div>
      <Button variant="outline" onClick={() => setIsAsking(true)}>
        End all other sessions
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={`End ${count} other ${count === 1 ? 'session' : 'sessions'}?`}
          confirmLabel="End them"
          isPending={end.isPending}
          error={end.error}
          onConfirm={() => end.mutate()}
          onClose={close}
        >
          <p>You stay signed in here. API keys keep working.</p>
        </ConfirmDialog>
      )}
    </div>
  )
}
