'use client'

import { useQuery } from '@tanstack/react-query'
import { KeySquare, Plus } from 'lucide-react'
import dynamic from 'next/dynamic'
import { parseAsString, useQueryState } from 'nuqs'
import type { ReactNode } from 'react'
import { SettingsHead } from '@/components/layout/settings-head'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { providerKeyQueries } from '@/lib/client/provider-keys'
import type { ProviderKeyObject } from '@/lib/schemas/byok'
import { useProviderChoices } from '../use-choices'
import type { CredentialForms } from './credential-document'
import { FeeNotice } from './fee-notice'
import { ProviderSection } from './provider-section'

// Loaded when somebody opens it.
const ProviderKeyDialog = dynamic(() => import('./provider-key-dialog').then((module) => module.ProviderKeyDialog))

/** The organization's own keys at providers, by provider, in the order in which they are tried. */
export function ProviderKeysView({ forms }: { forms: CredentialForms }) {
  const keys = useQuery(providerKeyQueries.list())
  // `?edit=new` or an id opens the form.
  const [editing, setEditing] = useQueryState('edit', parseAsString)
  const names = new Map(useProviderChoices().map(({ value, label }) => [value, label]))
  if (keys.isPending) {
    return (
      <div className="grid gap-6">
        <Head />
        <Skeleton className="h-96 rounded-lg" />
      </div>
    )
  }
  if (!keys.data) {
    return (
      <Card>
        <ErrorState
          title="The provider keys could not be loaded"
          description={keys.error.message}
          onRetry={() => void keys.refetch()}
          isRetrying={keys.isFetching}
        />
      </Card>
    )
  }
  const add = () => void setEditing('new')
  const edited = keys.data.find(({ id }) => id === editing)
  const byProvider = groupByProvider(keys.data)
  return (
    <div className="grid gap-6">
      <Head
        action={
          keys.data.length > 0 && (
            <Button onClick={add}>
              <Plus aria-hidden />
              Add a key
            </Button>
          )
        }
      />
      <FeeNotice />
      {keys.data.length === 0 ? (
        <Card>
          <EmptyState
            icon={KeySquare}
            title="No keys yet"
            description="Have credits or rate limits of your own at a provider? Add its key, and requests use it first. It is sealed when it arrives and never shown again."
            action={<Button onClick={add}>Add the first key</Button>}
          />
        </Card>
      ) : (
        byProvider.map(([provider, own]) => (
          <ProviderSection
            key={provider}
            name={names.get(provider) ?? provider}
            keys={own}
            onEdit={(id) => void setEditing(id)}
          />
        ))
      )}
      {(editing === 'new' || edited) && (
        <ProviderKeyDialog
          key={editing}
          providerKey={edited ?? null}
          forms={forms}
          onClose={() => void setEditing(null)}
        />
      )}
    </div>
  )
}

function Head({ action }: { action?: ReactNode }) {
  return (
    <SettingsHead
      title="Provider keys"
      description="Your own accounts at providers, tried before our capacity or after it. The provider bills you; all limits, guardrails and fallbacks hold as ever."
      action={action}
    />
  )
}

function groupByProvider(keys: readonly ProviderKeyObject[]): [string, ProviderKeyObject[]][] {
  const groups = new Map<string, ProviderKeyObject[]>()
  for (const key of keys) groups.set(key.provider, [...(groups.get(key.provider) ?? []), key])
  return [...groups].map(([provider, own]) => [
    provider,
    own.toSorted((left, right) => left.sort_order - right.sort_order),
  ])
}
