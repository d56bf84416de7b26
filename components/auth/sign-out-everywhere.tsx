'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { ConfirmDialog } from '@/components/layout/confirm-dialog'
import { Button } from '@/components/ui/button'
import { authMutations } from '@/lib/client/auth'

/** For the settings page: ends every session of the person, this one included. */
export function SignOutEverywhere() {
  const [isAsking, setIsAsking] = useState(false)
  const signOut = useMutation({
    ...authMutations.signOutEverywhere(),
    onSuccess: () => window.location.assign('/sign-in'),
  })
  return (
    <>
      <Button variant="outline" onClick={() => setIsAsking(true)}>
        Sign out everywhere
      </Button>
      {isAsking && (
        <ConfirmDialog
          title="Sign out everywhere?"
          confirmLabel="Sign out everywhere"
          isPending={signOut.isPending}
          error={signOut.error}
          onConfirm={() => signOut.mutate()}
          onClose={() => setIsAsking(false)}
        >
          <p>Every browser that is signed in to your account is signed out, this one too. API keys keep working.</p>
        </ConfirmDialog>
      )}
    </>
  )
}
