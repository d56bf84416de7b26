'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useState } from 'react'
import { Usd } from '@/components/layout/usd'
import { Alert } from '@/components/ui/alert'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog, DialogBody, DialogContent, DialogFormFooter } from '@/components/ui/dialog'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { Skeleton } from '@/components/ui/skeleton'
import { personDataMutations, personDataQueries } from '@/lib/client/person-data'
import type { DeletionPreview } from '@/lib/schemas/person-data'
import { useProvenMutation } from '../security/use-proven-mutation'

type Answer = { /** The address, once more. */ typed: string; forfeits: boolean }
type DialogProps = { email: string; onClose: () => void }

/** Says what would be lost and what stands in the way, and wants the address typed once more. */
export function DeleteAccountDialog({ email, onClose }: DialogProps) {
  const { data, error } = useQuery(personDataQueries.deletion())
  const [{ typed, forfeits }, setAnswer] = useState<Answer>({ typed: '', forfeits: false })
  const remove = useProvenMutation({
    ...personDataMutations.deleteAccount(),
    onSuccess: () => window.location.assign('/'),
  })
  const bought = findBought(data)
  const isPossible = data?.obstacles.length === 0
  const isConfirmed = typed.trim().toLowerCase() === email && (bought === null || forfeits)
  const problem = error ?? remove.error
  if (remove.needsProof) return <>{remove.dialog}</>
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent size="md" role="alertdialog" title="Delete your account?">
        <form
          className="contents"
          onSubmit={(event) => {
            event.preventDefault()
            remove.mutate({ email: typed, forfeit_credits: forfeits })
          }}
        >
          <DialogBody className="text-sm">
            {problem && <Alert tone="destructive" title={problem.message} />}
            {data ? <Consequences preview={data} /> : !error && <Skeleton className="h-32 w-full" />}
            {isPossible && (
              <Confirmation
                {...{ email, typed, forfeits, bought }}
                onChange={(answer) => setAnswer((before) => ({ ...before, ...answer }))}
              />
            )}
          </DialogBody>
          <DialogFormFooter variant="destructive" disabled={!isPossible || !isConfirmed} isLoading={remove.isPending}>
            Delete my account
          </DialogFormFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}

/** Bought credits that would be lost; null for none. */
function findBought(preview: DeletionPreview | undefined): string | null {
  return preview && preview.credits.bought !== '0' ? preview.credits.bought : null
}

type ConfirmationProps = Answer & {
  email: string
  /** Credits that would be lost; null for none. */
  bought: string | null
  onChange: (answer: Partial<Answer>) => void
}

function Confirmation({ email, typed, forfeits, bought, onChange }: ConfirmationProps) {
  return (
    <>
      {bought !== null && (
        <label className="flex items-start gap-2">
          <Checkbox checked={forfeits} onCheckedChange={(checked) => onChange({ forfeits: checked })} />
          <span>
            I give up the <Usd amount={bought} /> of bought credits that are left.
          </span>
        </label>
      )}
      <FormField label={`Type ${email} to confirm`}>
        {(control) => (
          <Input
            {...control}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => onChange({ typed: event.target.value })}
          />
        )}
      </FormField>
    </>
  )
}

function Consequences({ preview }: { preview: DeletionPreview }) {
  const { obstacles, credits, api_keys: keys } = preview
  if (obstacles.length > 0) {
    return (
      <Alert tone="warning" title="This has to be settled first">
        <ul className="list-disc pl-4">
          {obstacles.map(({ reason, message }) => (
            <li key={`${reason}${message}`}>{message}</li>
          ))}
        </ul>
      </Alert>
    )
  }
  return (
    <div className="grid gap-2 text-muted-foreground">
      <p>This cannot be undone. Download your data first if you want to keep it.</p>
      <ul className="list-disc pl-4">
        <li>
          {keys > 0 && (keys === 1 ? 'Your API key stops' : `Your ${keys} API keys stop`)}
          {keys > 0 && ' working within a second. '}
          Your chats, chains, presets, guardrails and stored prompts are gone.
        </li>
        <li>Saved cards are removed, and nothing is charged any more.</li>
        {credits.bought !== '0' && (
          <li>
            <Usd amount={credits.bought} /> of bought credits are left.{' '}
            <Link href="/credits" className="text-foreground underline underline-offset-4">
              Ask for a refund
            </Link>{' '}
            before, where one is possible.
          </li>
        )}
        {credits.promotional !== '0' && (
          <li>
            <Usd amount={credits.promotional} /> of credits that were given to you end.
          </li>
        )}
        <li>Invoices and what requests cost stay on record, under an id that leads to nobody.</li>
      </ul>
    </div>
  )
}
