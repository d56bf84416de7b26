'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ChevronDown, ChevronUp, CirclePause, CirclePlay, Ellipsis, Pencil, Trash2, Zap } from 'lucide-react'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { ConfirmDialog } from '@/components/layout/confirm-dialog'
import { tellChange } from '@/components/layout/tell-change'
import { Time } from '@/components/layout/time'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { providerKeyMutations } from '@/lib/client/provider-keys'
import type { ProviderKeyObject } from '@/lib/schemas/byok'

type ProviderKeyRowProps = {
  providerKey: ProviderKeyObject
  canMoveUp: boolean
  canMoveDown: boolean
  onMove: (step: -1 | 1) => void
  onEdit: () => void
}

/** One key: what it is for, how it does, and what can be done with it. */
export function ProviderKeyRow({ providerKey, canMoveUp, canMoveDown, onMove, onEdit }: ProviderKeyRowProps) {
  const name = providerKey.name ?? providerKey.label
  const test = useTest(name)
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-3 py-2.5">
      {(canMoveUp || canMoveDown) && (
        <div className="flex">
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label={`Move ${name} up`}
            disabled={!canMoveUp}
            onClick={() => onMove(-1)}
          >
            <ChevronUp aria-hidden />
          </Button>
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label={`Move ${name} down`}
            disabled={!canMoveDown}
            onClick={() => onMove(1)}
          >
            <ChevronDown aria-hidden />
          </Button>
        </div>
      )}
      <div className="grid min-w-40 flex-1 gap-0.5">
        <span className="flex min-w-0 flex-wrap items-center gap-2">
          <span className="truncate text-base font-medium">{name}</span>
          {providerKey.name !== null && (
            <code className="font-mono text-xs text-muted-foreground">{providerKey.label}</code>
          )}
          {providerKey.disabled && <Badge>off</Badge>}
          {providerKey.is_byok_only && <Badge tone="brand">always</Badge>}
          {providerKey.last_error && !providerKey.disabled && (
            <Badge tone="destructive">{providerKey.last_error.type.replaceAll('_', ' ')}</Badge>
          )}
        </span>
        <span className="text-xs text-muted-foreground">
          {describeScope(providerKey)} ·{' '}
          {providerKey.last_used_at === null ? (
            'never used'
          ) : (
            <>
              used <Time iso={providerKey.last_used_at} />
            </>
          )}
          {providerKey.last_error && (
            <>
              {' '}
              · refused <Time iso={providerKey.last_error.at} />
            </>
          )}
        </span>
      </div>
      <Button
        variant="outline"
        size="sm"
        isLoading={test.isPending}
        onClick={() => test.mutate(providerKey.id)}
        aria-label={`Test ${name}`}
      >
        {!test.isPending && <Zap aria-hidden />}
        Test
      </Button>
      <RowMenu providerKey={providerKey} name={name} onEdit={onEdit} />
    </li>
  )
}

/** Asks the provider one small question with the key. */
function useTest(name: string) {
  const test = useMutation({
    ...providerKeyMutations.test(useQueryClient()),
    onSuccess: ({ verdict, message }) => {
      if (verdict === 'works') toast.success(`${name} works`)
      else toast.error(message)
    },
    onError: (error) => toast.error(error.message),
  })
  return test
}

function describeScope({
  allowed_models: models,
  allowed_api_key_hashes: keys,
  allowed_user_ids: people,
}: ProviderKeyObject): string {
  const words = [
    models && `${models.length} ${models.length === 1 ? 'model' : 'models'}`,
    keys && `${keys.length} API ${keys.length === 1 ? 'key' : 'keys'}`,
    people && `${people.length} ${people.length === 1 ? 'member' : 'members'}`,
  ].filter(Boolean)
  return words.length === 0 ? 'for every request' : `only for ${words.join(', ')}`
}

function RowMenu({ providerKey, name, onEdit }: { providerKey: ProviderKeyObject; name: string; onEdit: () => void }) {
  const queryClient = useQueryClient()
  const { mutateAsync: setDisabled } = useMutation(providerKeyMutations.setDisabled(queryClient))
  const remove = useMutation(providerKeyMutations.remove(queryClient))
  const [isDeleting, setDeleting] = useState(false)
  const { id, disabled } = providerKey
  const toggle = () =>
    tellChange(setDisabled({ id, disabled: !disabled }), {
      done: `${name} is ${disabled ? 'on' : 'off'}`,
      undo: () => setDisabled({ id, disabled }),
    })
  const ToggleIcon = providerKey.disabled ? CirclePlay : CirclePause
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={`Actions for ${name}`}>
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem onSelect={onEdit}>
            <Pencil aria-hidden />
            Edit
          </DropdownMenuItem>
          <DropdownMenuItem onSelect={toggle}>
            <ToggleIcon aria-hidden />
            {providerKey.disabled ? 'Turn on' : 'Turn off'}
          </DropdownMenuItem>
          <DropdownMenuSeparator />
          <DropdownMenuItem tone="destructive" onSelect={() => setDeleting(true)}>
            <Trash2 aria-hidden />
            Delete
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      {isDeleting && (
        <ConfirmDialog
          title={`Delete ${name}?`}
          confirmLabel="Delete key"
          isPending={remove.isPending}
          error={remove.error}
          onConfirm={() =>
            remove.mutate(providerKey.id, {
              onSuccess: () => {
                toast.success(`${name} was deleted`)
                setDeleting(false)
              },
            })
          }
          onClose={() => setDeleting(false)}
        >
          <p>
            Requests stop using it within a second. Nothing changes at the provider: revoke the key there, too, if it
            leaked.
          </p>
        </ConfirmDialog>
      )}
    </>
  )
}
