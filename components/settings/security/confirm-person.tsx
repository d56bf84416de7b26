'use client'

import { useMutation, useQuery } from '@tanstack/react-query'
import { Fingerprint } from 'lucide-react'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog, DialogBody, DialogClose, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { Skeleton } from '@/components/ui/skeleton'
import { getFieldErrors } from '@/lib/client/field-errors'
import { securityMutations, securityQueries } from '@/lib/client/security'

type ConfirmPersonProps = { onProved: () => void; onClose: () => void }

/** Asks who changes something sensitive to prove once more that the account is theirs. Render it while it is open. */
export function ConfirmPerson({ onProved, onClose }: ConfirmPersonProps) {
  const { data } = useQuery(securityQueries.overview())
  const passkey = useMutation({ ...securityMutations.proveWithPasskey(), onSuccess: onProved })
  const kind = data?.has_password ? 'password' : data?.two_factor.is_on ? 'code' : null
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        size="sm"
        title="Confirm that it is you"
        description="This changes how your account is protected. You will not be asked again for ten minutes."
      >
        {!data && (
          <DialogBody>
            <Skeleton className="h-9 w-full" />
          </DialogBody>
        )}
        {data && (
          <DialogBody>
            {passkey.error && <Alert tone="destructive" title={passkey.error.message} />}
            {data.passkeys.length > 0 && (
              <Button variant="outline" isLoading={passkey.isPending} onClick={() => passkey.mutate()}>
                <Fingerprint aria-hidden />
                Use a passkey
              </Button>
            )}
            {kind && <ProofForm kind={kind} onProved={onProved} />}
            {!kind && data.passkeys.length === 0 && (
              <Alert tone="info" title="Sign out and sign in again">
                Your account has no password. Signing in anew is the proof.
              </Alert>
            )}
          </DialogBody>
        )}
      </DialogContent>
    </Dialog>
  )
}

function ProofForm({ kind, onProved }: { kind: 'password' | 'code'; onProved: () => void }) {
  const [value, setValue] = useState('')
  const prove = useMutation({ ...securityMutations.prove(), onSuccess: onProved })
  const fieldError = getFieldErrors(prove.error)[kind]
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        prove.mutate(kind === 'password' ? { password: value } : { code: value })
      }}
    >
      {prove.error && fieldError === undefined && <Alert tone="destructive" title={prove.error.message} />}
      <FormField label={kind === 'password' ? 'Your password' : 'Code of your authenticator app'} error={fieldError}>
        {(control) => (
          <Input
            {...control}
            type={kind === 'password' ? 'password' : 'text'}
            autoComplete={kind === 'password' ? 'current-password' : 'one-time-code'}
            required
            maxLength={128}
            value={value}
            onChange={(event) => setValue(event.target.value)}
          />
        )}
      </FormField>
      <DialogFooter className="-mx-5 -mb-4">
        <DialogClose asChild>
          <Button variant="ghost">Cancel</Button>
        </DialogClose>
        <Button type="submit" isLoading={prove.isPending}>
          Confirm
        </Button>
      </DialogFooter>
    </form>
  )
}
