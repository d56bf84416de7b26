'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { ConfirmDialog } from '@/components/layout/confirm-dialog'
import { tellChange } from '@/components/layout/tell-change'
import { Time } from '@/components/layout/time'
import { Alert } from '@/components/ui/alert'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Switch } from '@/components/ui/switch'
import { formatCount } from '@/lib/client/format-count'
import { observabilityMutations } from '@/lib/client/observability'
import type { DestinationObject } from '@/lib/schemas/observability'
import { TestedAddress } from '../tested-address'

const DestinationDialog = dynamic(() => import('./destination-dialog').then((module) => module.DestinationDialog), {
  ssr: false,
})

/** One destination: where, how it does, and what can be done with it. */
export function DestinationCard({ destination }: { destination: DestinationObject }) {
  const [asked, setAsked] = useState<'edit' | 'remove' | null>(null)
  const queryClient = useQueryClient()
  const test = useMutation(observabilityMutations.test())
  const { mutateAsync: setEnabled } = useMutation(observabilityMutations.setEnabled(queryClient))
  const remove = useMutation(observabilityMutations.remove(queryClient))
  const { id, name, enabled, config } = destination
  const toggle = () =>
    tellChange(setEnabled({ id, enabled: !enabled }), {
      done: enabled ? `Nothing is sent to ${name} now` : `Requests are sent to ${name}`,
      undo: () => setEnabled({ id, enabled }),
    })
  return (
    <li className="grid gap-3 rounded-lg border bg-card px-4 py-4">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <h3 className="flex flex-wrap items-center gap-2 text-base font-medium">
            {name}
            <Badge tone="outline">{destination.type === 'webhook' ? 'Webhook' : 'OTLP'}</Badge>
          </h3>
          <code className="font-mono text-xs break-all text-muted-foreground">{config.url ?? config.endpoint}</code>
        </div>
        <Switch checked={enabled} aria-label={`Send requests to ${name}`} onCheckedChange={toggle} />
      </div>
      <DestinationFacts destination={destination} />
      {destination.last_error && <Alert tone="warning" title={`Last failure: ${destination.last_error}`} />}
      {test.data && <TestedAddress answer={test.data} />}
      {test.error && <Alert tone="destructive" title={test.error.message} />}
      <div className="flex flex-wrap gap-2">
        <Button variant="outline" size="sm" isLoading={test.isPending} onClick={() => test.mutate(id)}>
          Send a test
        </Button>
        <Button variant="outline" size="sm" aria-label={`Change ${name}`} onClick={() => setAsked('edit')}>
          Change
        </Button>
        <Button variant="ghost" size="sm" aria-label={`Remove ${name}`} onClick={() => setAsked('remove')}>
          Remove
        </Button>
      </div>
      {asked === 'edit' && <DestinationDialog destination={destination} onClose={() => setAsked(null)} />}
      {asked === 'remove' && (
        <ConfirmDialog
          title={`Remove “${name}”?`}
          confirmLabel="Remove"
          isPending={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate(id)}
          onClose={() => setAsked(null)}
        >
          <p>Nothing is sent there any more, and its credentials are forgotten.</p>
        </ConfirmDialog>
      )}
    </li>
  )
}

function DestinationFacts({ destination }: { destination: DestinationObject }) {
  const { delivered, dropped, sampling_rate: rate, api_key_hashes: keys, privacy_mode: isPrivate } = destination
  const facts = [
    rate === 1 ? 'every request' : `${Math.round(rate * 1000) / 10} % of requests`,
    keys === null ? 'all keys' : `${keys.length} ${keys.length === 1 ? 'key' : 'keys'}`,
    isPrivate ? 'without prompts and answers' : 'with prompts and answers, where they are stored',
  ]
  return (
    <p className="text-sm text-muted-foreground">
      {facts.join(' · ')} ·{' '}
      {delivered + dropped === 0 ? (
        'nothing sent yet'
      ) : (
        <>
          {formatCount(delivered, 'exact')} delivered, {formatCount(dropped, 'exact')} dropped
        </>
      )}
      {destination.last_delivered_at && (
        <>
          , last <Time iso={destination.last_delivered_at} />
        </>
      )}
    </p>
  )
}
