'use client'

import { useMutation } from '@tanstack/react-query'
import { Fingerprint } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { authMutations } from '@/lib/client/auth'
import { FormError } from './form-error'

/** Signs in with what the browser or a security key keeps; nothing has to be typed. */
export function PasskeyButton({ callbackUrl }: { callbackUrl: string }) {
  const signIn = useMutation({
    ...authMutations.signInWithPasskey(),
    onSuccess: () => window.location.assign(callbackUrl),
  })
  return (
    <div className="grid gap-3">
      <FormError error={signIn.error} />
      <Button variant="outline" onClick={() => signIn.mutate()} isLoading={signIn.isPending || signIn.isSuccess}>
        <Fingerprint aria-hidden />
        Use a passkey
      </Button>
    </div>
  )
}
