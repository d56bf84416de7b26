'use client'

import { useQuery } from '@tanstack/react-query'
import { KeyRound, Plus } from 'lucide-react'
import { parseAsBoolean, parseAsStringLiteral, useQueryState } from 'nuqs'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { createLateDialog } from '@/components/ui/late-views'
import { PageHeader } from '@/components/ui/page-header'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { Skeleton } from '@/components/ui/skeleton'
import { keyQueries } from '@/lib/client/keys'
import type { ApiKeyObject } from '@/lib/schemas/keys'
import { KeyTable } from './key-table'

const CreateKeyDialog = createLateDialog(() => import('./create-key-dialog').then((module) => module.CreateKeyDialog))

// `?create=1` opens the dialog, so that other pages can lead straight to it.
const createParser = parseAsBoolean.withDefault(false)

const KINDS = [
  { value: 'inference', label: 'API keys' },
  { value: 'management', label: 'Management keys' },
] as const
type Kind = (typeof KINDS)[number]['value']
const kindParser = parseAsStringLiteral(['inference', 'management'] as const).withDefault('inference')

const DESCRIPTIONS = {
  inference: 'Each key spends from your balance, up to its own limit.',
  management: 'They make and change keys for programs that hand them out. They call no model.',
} as const

/** The organization's keys: those that call models, and those that administer keys. */
export function KeysView() {
  const [isCreating, setCreating] = useQueryState('create', {
    ...createParser,
    parse: (value) => value === '1',
    serialize: () => '1',
  })
  const [kind, setKind] = useQueryState('kind', kindParser)
  return (
    <>
      <PageHeader
        title="API keys"
        description={DESCRIPTIONS[kind]}
        actions={<CreateButton kind={kind} onCreate={() => void setCreating(true)} />}
      />
      <SegmentedControl
        label="Kind of key"
        value={kind}
        options={KINDS}
        onValueChange={(chosen) => void setKind(chosen)}
      />
      <KeyList kind={kind} onCreate={() => void setCreating(true)} />
      <CreateKeyDialog
        isOpen={isCreating}
        isManagement={kind === 'management'}
        onOpenChange={(isOpen) => void setCreating(isOpen ? true : null)}
      />
    </>
  )
}

/** Not where there is no key: what says so there offers the first one. */
function CreateButton({ kind, onCreate }: { kind: Kind; onCreate: () => void }) {
  const keys = useQuery(keyQueries.list())
  if (keys.data && keysOf(kind, keys.data).length === 0) return null
  return (
    <Button onClick={onCreate}>
      <Plus aria-hidden />
      Create key
    </Button>
  )
}

function keysOf(kind: Kind, keys: readonly ApiKeyObject[]): ApiKeyObject[] {
  return keys.filter((key) => key.is_management_key === (kind === 'management'))
}

const EMPTY = {
  inference: {
    title: 'No keys yet',
    text: 'A key lets your code call every model. Give each program its own, with a limit, so that one leak or loop stays small.',
    action: 'Create the first key',
  },
  management: {
    title: 'No management keys yet',
    text: 'A management key lets a program of yours make keys for its own customers, set their limits and read what they spent.',
    action: 'Create a management key',
  },
} as const

function KeyList({ kind, onCreate }: { kind: Kind; onCreate: () => void }) {
  const keys = useQuery(keyQueries.list())
  if (keys.isPending) return <Skeleton className="h-64 rounded-lg" />
  if (!keys.data) {
    return (
      <Card>
        <ErrorState
          title="Your keys could not be loaded"
          description={keys.error.message}
          onRetry={() => void keys.refetch()}
          isRetrying={keys.isFetching}
        />
      </Card>
    )
  }
  const shown = keysOf(kind, keys.data)
  if (shown.length === 0) {
    return (
      <Card>
        <EmptyState
          icon={KeyRound}
          title={EMPTY[kind].title}
          description={EMPTY[kind].text}
          action={<Button onClick={onCreate}>{EMPTY[kind].action}</Button>}
        />
      </Card>
    )
  }
  return <KeyTable keys={shown} isManagement={kind === 'management'} />
}
