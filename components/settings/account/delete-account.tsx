'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { DeleteAccountDialog } from './delete-account-dialog'

/** The way to the end of an account. */
export function DeleteAccount({ email }: { email: string }) {
  const [isAsking, setIsAsking] = useState(false)
  return (
    <>
      <Button variant="outline" className="text-destructive" onClick={() => setIsAsking(true)}>
        Delete account
      </Button>
      {isAsking && <DeleteAccountDialog email={email} onClose={() => setIsAsking(false)} />}
    </>
  )
}
