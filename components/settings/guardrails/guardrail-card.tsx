'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Ellipsis, Pencil, Trash2, Users } from 'lucide-react'
import { useState } from 'react'
import { ConfirmDialog } from '@/components/layout/confirm-dialog'
import { tellChange } from '@/components/layout/tell-change'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card, CardAction, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { guardrailMutations, guardrailQueries } from '@/lib/client/guardrails'
import type { GuardrailObject } from '@/lib/schemas/guardrails'
import { describeGuardrail, type NameOf } from './describe-guardrail'

type GuardrailCardProps = {
  guardrail: GuardrailObject
  nameOf: NameOf
  onEdit: () => void
  onAssign: () => void
}

/** One guardrail: what it asks, and of whom. */
export function GuardrailCard({ guardrail, nameOf, onEdit, onAssign }: GuardrailCardProps) {
  const [isDeleting, setDeleting] = useState(false)
  const lines = describeGuardrail(guardrail, nameOf)
  return (
    <Card aria-label={guardrail.name}>
      <CardHeader>
        <CardTitle className="flex min-w-0 items-center gap-2">
          <span className="truncate">{guardrail.name}</span>
          {guardrail.is_default && <Badge tone="brand">everybody</Badge>}
        </CardTitle>
        {guardrail.description && <CardDescription>{guardrail.description}</CardDescription>}
        <CardAction>
          <DropdownMenu>
            <DropdownMenuTrigger asChild>
              <Button variant="ghost" size="icon-sm" aria-label={`Actions for ${guardrail.name}`}>
                <Ellipsis aria-hidden />
              </Button>
            </DropdownMenuTrigger>
            <DropdownMenuContent align="end">
              <DropdownMenuItem onSelect={onEdit}>
                <Pencil aria-hidden />
                Edit
              </DropdownMenuItem>
              <DropdownMenuItem onSelect={onAssign}>
                <Users aria-hidden />
                Assign
              </DropdownMenuItem>
              <DropdownMenuSeparator />
              <DropdownMenuItem tone="destructive" onSelect={() => setDeleting(true)}>
                <Trash2 aria-hidden />
                Delete
              </DropdownMenuItem>
            </DropdownMenuContent>
          </DropdownMenu>
        </CardAction>
      </CardHeader>
      <CardContent className="grid flex-1 content-between gap-4">
        {lines.length === 0 ? (
          <p className="text-sm text-muted-foreground">It has no rules yet.</p>
        ) : (
          <dl className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 gap-y-1.5 text-sm">
            {lines.map(({ what, how }) => (
              <div key={what} className="contents">
                <dt className="text-muted-foreground">{what}</dt>
                <dd className="break-words">{how}</dd>
              </div>
            ))}
          </dl>
        )}
        <div className="flex flex-wrap items-center justify-between gap-2 border-t pt-3 text-sm text-muted-foreground">
          <span>{describeReach(guardrail)}</span>
          <Button variant="outline" size="sm" onClick={onAssign}>
            Assign
          </Button>
        </div>
      </CardContent>
      {isDeleting && <DeleteGuardrail guardrail={guardrail} onClose={() => setDeleting(false)} />}
    </Card>
  )
}

function describeReach({ key_count: keys, member_count: members, is_default: isDefault }: GuardrailObject): string {
  const words = [
    isDefault && 'every request',
    keys > 0 && `${keys} ${keys === 1 ? 'key' : 'keys'}`,
    members > 0 && `${members} ${members === 1 ? 'member' : 'members'}`,
  ].filter(Boolean)
  return words.length === 0 ? 'Holds for nobody yet.' : `Holds for ${words.join(', ')}.`
}

function DeleteGuardrail({ guardrail, onClose }: { guardrail: GuardrailObject; onClose: () => void }) {
  const queryClient = useQueryClient()
  const remove = useMutation(guardrailMutations.remove(queryClient))
  const { mutateAsync: restore } = useMutation(guardrailMutations.restore(queryClient))
  const deleteIt = async () => {
    const { keys, members } = await queryClient.fetchQuery(guardrailQueries.assignments())
    const isOfIt = (entry: { guardrail_id: string }) => entry.guardrail_id === guardrail.id
    await remove.mutateAsync(guardrail.id)
    onClose()
    return {
      guardrail,
      keyHashes: keys.filter(isOfIt).map((entry) => entry.key_hash),
      userIds: members.filter(isOfIt).map((entry) => entry.user_id),
    }
  }
  const confirm = () => {
    const deleting = deleteIt()
    const undo = () => deleting.then(restore)
    // What is spent of a budget ends with it: a new one would begin at nothing.
    const canUndo = guardrail.limit_usd === null
    tellChange(deleting, {
      done: `${guardrail.name} was deleted`,
      undo: canUndo ? undo : undefined,
    })
  }
  return (
    <ConfirmDialog
      title={`Delete ${guardrail.name}?`}
      confirmLabel="Delete guardrail"
      isPending={remove.isPending}
      error={remove.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>Its rules and budgets end for everyone it is assigned to, within a second. What it found stays listed.</p>
    </ConfirmDialog>
  )
}
