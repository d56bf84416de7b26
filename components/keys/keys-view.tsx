'use client'

import { useQuery } from '@tanstack/react-query'
import { KeyRound, Plus } from 'lucide-react'
import { parseAsBoolean, useQueryState } from 'nuqs'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { PageHeader } from '@/components/ui/page-header'
import { Skeleton } from '@/components/ui/skeleton'
import { keyQueries } from '@/lib/client/keys'
import { CreateKeyDialog } from './create-key-dialog'
import { KeyTable } from './key-table'

// `?create=1` opens the dialog, so that other pages can lead straight to it.
const createParser = parseAsBoolean.withDefault(false)

/** The organization's API keys. */
export function KeysView() {
  const [isCreating, setCreating] = useQueryState('create', {
    ...createParser,
    parse: (value) => value === '1',
    serialize: () => '1',
  })
  const createButton = (
    <Button onClick={() => void setCreating(true)}>
      <Plus aria-hidden />
      Create key
    </Button>
  )
  return (
    <>
      <PageHeader
        title="API keys"
        description="Each key spends from your balance, up to its own limit."
        actions={createButton}
      />
      <KeyList onCreate={() => void setCreating(true)} />
      <CreateKeyDialog isOpen={isCreating} onOpenChange={(isOpen) => void setCreating(isOpen ? true : null)} />
    </>
  )
}

function KeyList({ onCreate }: { onCreate: () => void }) {
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
  if (keys.data.length === 0) {
    return (
      <Card>
        <EmptyState
          icon={KeyRound}
          title="No keys yet"
          description="A key lets your code call every model. Give each program its own, with a limit, so that one leak or loop stays small."
          action={
            <Button variant="outline" onClick={onCreate}>
              Create the first key
            </Button>
          }
        />
      </Card>
    )
  }
  return <KeyTable keys={keys.data} />
}
