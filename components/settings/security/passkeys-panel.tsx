'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Fingerprint } from 'lucide-react'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { ConfirmDialog } from '@/components/layout/confirm-dialog'
import { Time } from '@/components/layout/time'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Skeleton } from '@/components/ui/skeleton'
import { securityMutations, securityQueries } from '@/lib/client/security'
import type { PasskeyObject } from '@/lib/schemas/account-security'
import { NameDialog } from './name-dialog'
import { useProvenMutation } from './use-proven-mutation'

/** The passkeys of a person: add, name, remove. */
export function PasskeysPanel() {
  const { data, error } = useQuery(securityQueries.overview())
  const [isNaming, setIsNaming] = useState(false)
  const options = securityMutations.addPasskey(useQueryClient())
  const add = useProvenMutation({
    ...options,
    onSuccess: async (...result) => {
      setIsNaming(false)
      toast.success('Passkey added')
      await options.onSuccess?.(...result)
    },
  })
  if (error) return <Alert tone="destructive" title={error.message} />
  if (!data) return <Skeleton className="h-20 w-full max-w-sm" />
  return (
    <div className="grid gap-3">
      {data.passkeys.length === 0 ? (
        <p className="text-sm text-muted-foreground">
          None yet. A passkey signs you in with your fingerprint, your face or a PIN; there is nothing to type and
          nothing that could be stolen from us.
        </p>
      ) : (
        <ul className="grid gap-2">
          {data.passkeys.map((passkey) => (
            <Passkey key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      )}
      <div>
        <Button variant="outline" onClick={() => setIsNaming(true)}>
          <Fingerprint aria-hidden />
          Add a passkey
        </Button>
      </div>
      {isNaming && !add.needsProof && (
        <NameDialog
          title="Add a passkey"
          description="Give it a name that tells where it is kept. Your browser asks for the rest."
          confirmLabel="Continue"
          initialName=""
          isPending={add.isPending}
          error={add.error}
          onConfirm={add.mutate}
          onClose={() => {
            setIsNaming(false)
            add.reset()
          }}
        />
      )}
      {add.dialog}
    </div>
  )
}

function Passkey({ passkey }: { passkey: PasskeyObject }) {
  const [asked, setAsked] = useState<'rename' | 'remove' | null>(null)
  const queryClient = useQueryClient()
  const rename = useMutation(securityMutations.renamePasskey(queryClient))
  const remove = useProvenMutation(securityMutations.removePasskey(queryClient))
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border bg-card px-4 py-3">
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium">{passkey.name}</p>
        <p className="text-xs text-muted-foreground">
          {passkey.is_synced ? 'Synced' : 'On one device'} · added <Time iso={passkey.created_at} /> ·{' '}
          {passkey.last_used_at ? (
            <>
              used <Time iso={passkey.last_used_at} />
            </>
          ) : (
            'not used yet'
          )}
        </p>
      </div>
      <div className="flex gap-1">
        <Button variant="ghost" size="sm" aria-label={`Rename ${passkey.name}`} onClick={() => setAsked('rename')}>
          Rename
        </Button>
        <Button variant="ghost" size="sm" aria-label={`Remove ${passkey.name}`} onClick={() => setAsked('remove')}>
          Remove
        </Button>
      </div>
      {asked === 'rename' && (
        <NameDialog
          title="Rename the passkey"
          confirmLabel="Save"
          initialName={passkey.name}
          isPending={rename.isPending}
          error={rename.error}
          onConfirm={(name) => rename.mutate({ id: passkey.id, name }, { onSuccess: () => setAsked(null) })}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === 'remove' && !remove.needsProof && (
        <ConfirmDialog
          title={`Remove “${passkey.name}”?`}
          confirmLabel="Remove"
          isPending={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate(passkey.id)}
          onClose={() => setAsked(null)}
        >
          <p>It signs nobody in any more. Your device may go on offering it: delete it there too.</p>
        </ConfirmDialog>
      )}
      {remove.dialog}
    </li>
  )
}
