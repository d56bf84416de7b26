'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Dialog, DialogBody, DialogContent, DialogFormFooter } from '@/components/ui/dialog'
import { FormField } from '@/components/ui/form-field'
import { Select } from '@/components/ui/select'
import { keyMutations } from '@/lib/client/keys'
import type { ApiKeyObject } from '@/lib/schemas/keys'
import { CreatedKey } from './created-key'

const HOUR_MS = 3_600_000

const OVERLAPS = [
  { value: '0', label: 'Not at all: it ends now' },
  { value: '1', label: 'One hour' },
  { value: '24', label: 'One day' },
  { value: '168', label: 'Seven days' },
  { value: '720', label: 'Thirty days' },
] as const
type Overlap = (typeof OVERLAPS)[number]['value']

/** A new key in the place of one, which goes on working for as long as its programs need to change over. */
export function RotateKeyDialog({ apiKey, onClose }: { apiKey: ApiKeyObject; onClose: () => void }) {
  const [overlap, setOverlap] = useState<Overlap>('24')
  const rotate = useMutation(keyMutations.rotate(useQueryClient()))
  const submit = () => {
    const worksUntil = overlap === '0' ? null : new Date(Date.now() + Number(overlap) * HOUR_MS).toISOString()
    rotate.mutate({ hash: apiKey.hash, works_until: worksUntil })
  }
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        size={rotate.data ? 'lg' : 'sm'}
        title={rotate.data ? `The new ${apiKey.name} is ready` : `Rotate ${apiKey.name}`}
        // A stray click beside the panel must not lose a key that is shown only once.
        onInteractOutside={(event) => {
          if (rotate.data) event.preventDefault()
        }}
      >
        {rotate.data ? (
          <CreatedKey apiKey={rotate.data.key} settings={rotate.data.data} />
        ) : (
          <form
            onSubmit={(event) => {
              event.preventDefault()
              submit()
            }}
          >
            <DialogBody>
              {rotate.error && <Alert tone="destructive" title={rotate.error.message} />}
              <p className="text-sm text-pretty text-muted-foreground">
                A new key with the same settings takes the place of{' '}
                <code className="font-mono text-xs whitespace-nowrap">{apiKey.label}</code>. A limit goes on counting:
                what both spend counts together.
              </p>
              <FormField label="The old key works on for" hint="Long enough to put the new one everywhere.">
                {(control) => <Select {...control} value={overlap} options={OVERLAPS} onValueChange={setOverlap} />}
              </FormField>
            </DialogBody>
            <DialogFormFooter isLoading={rotate.isPending}>Rotate key</DialogFormFooter>
          </form>
        )}
      </DialogContent>
    </Dialog>
  )
}
