'use client'

import { useMutation, useQuery } from '@tanstack/react-query'
import { BackLink } from '@/components/layout/back-link'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Card, CardAction, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { Stat } from '@/components/ui/stat'
import { formatCount } from '@/lib/client/format-count'
import { operatorMutations, operatorQueries } from '@/lib/client/operator'
import type { TestedProviderKey } from '@/lib/schemas/byok'
import type { OperatorProvider } from '@/lib/schemas/operator'
import { EndpointHealth } from './endpoint-health'
import { formatUptime } from './format-rate'
import { KeySource } from './key-source'
import { LoadState } from './load-state'

/** One provider: its key, and how each of its endpoints does. */
export function ProviderView({ slug }: { slug: string }) {
  const provider = useQuery(operatorQueries.provider(slug))
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <BackLink href="/operator/providers" label="Providers" />
      {provider.data ? (
        <>
          <h2 className="text-lg font-semibold tracking-tight">{provider.data.name}</h2>
          <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
            <Stat label="Attempts, 24 h" value={formatCount(provider.data.requests, 'exact')} />
            <Stat label="Worked" value={formatUptime(provider.data)} />
            <Stat label="Rate-limited" value={formatCount(provider.data.rate_limited, 'exact')} />
            <Stat label="Endpoints out now" value={`${provider.data.endpoints_out} of ${provider.data.endpoints}`} />
          </div>
          <KeyCard provider={provider.data} />
          <EndpointHealth health={provider.data.health} />
        </>
      ) : (
        <LoadState query={provider} title="The provider could not be loaded" missingTitle="There is no such provider" />
      )}
    </div>
  )
}

const TONES = { works: 'success', refused: 'destructive', unreachable: 'destructive', unknown: 'info' } as const

function KeyCard({ provider }: { provider: OperatorProvider }) {
  const test = useMutation(operatorMutations.testProvider())
  return (
    <Card>
      <CardHeader>
        <CardTitle>Key</CardTitle>
        <CardDescription>{describeKey(provider)}</CardDescription>
        <CardAction>
          <KeySource provider={provider} />
          {provider.is_configured && (
            <Button variant="outline" size="sm" isLoading={test.isPending} onClick={() => test.mutate(provider.slug)}>
              Test
            </Button>
          )}
        </CardAction>
      </CardHeader>
      {(test.data ?? test.error) && (
        <CardContent>
          <Verdict tested={test.data} error={test.error} />
        </CardContent>
      )}
    </Card>
  )
}

function Verdict({ tested, error }: { tested: TestedProviderKey | undefined; error: Error | null }) {
  if (error) return <Alert tone="destructive" title={error.message} />
  return tested ? <Alert tone={TONES[tested.verdict]} title={tested.message} /> : null
}

function describeKey({
  key_source: source,
  key_variable: name,
  has_own_address: hasAddress,
}: OperatorProvider): string {
  const address = hasAddress ? ' It is called at an address of your own.' : ''
  if (source === 'sandbox')
    return `Providers are simulated here. ${name} in the environment is the key of the real one.`
  if (source === 'none') return `Set ${name} in the environment and start again.${address}`
  return `From ${name} in the environment; it is shown nowhere.${address}`
}
