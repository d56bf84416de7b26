'use client'

import { useQuery } from '@tanstack/react-query'
import { BackLink } from '@/components/layout/back-link'
import { Time } from '@/components/layout/time'
import { Usd } from '@/components/layout/usd'
import { Alert } from '@/components/ui/alert'
import { Badge } from '@/components/ui/badge'
import { Card, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { Stat } from '@/components/ui/stat'
import { formatCount } from '@/lib/client/format-count'
import { operatorQueries } from '@/lib/client/operator'
import { formatUsd } from '@/lib/client/format-usd'
import type { AccountDetail } from '@/lib/schemas/operator'
import { LoadState } from './load-state'
import { OrganizationMenu } from './organization-menu'
import { PlainList } from './plain-list'

/** One organization: its money, people and purchases. Prompts, answers and keys are nobody's to see here. */
export function OrganizationView({ id }: { id: string }) {
  const account = useQuery(operatorQueries.organization(id))
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <BackLink href="/operator" label="Organizations" />
      {account.data ? (
        <Detail account={account.data} />
      ) : (
        <LoadState
          query={account}
          title="The organization could not be loaded"
          missingTitle="There is no such organization"
        />
      )}
    </div>
  )
}

function Detail({ account }: { account: AccountDetail }) {
  return (
    <>
      <header className="flex items-start justify-between gap-4">
        <div className="grid min-w-0 gap-0.5">
          <h2 className="text-lg font-semibold tracking-tight break-words">{account.name}</h2>
          <code className="font-mono text-xs break-all text-muted-foreground">{account.id}</code>
        </div>
        {account.closed_at === null ? <OrganizationMenu account={account} /> : <Badge>closed</Badge>}
      </header>
      {account.frozen && (
        <Alert tone="destructive" title={`Frozen: ${account.frozen.reason}`}>
          Since <Time iso={account.frozen.at} />. No requests, purchases or refunds.
        </Alert>
      )}
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-5">
        <Stat label="Balance" value={formatUsd(account.balance)} exact={formatUsd(account.balance, 'exact')} />
        <Stat label="Held" value={formatUsd(account.held)} exact={formatUsd(account.held, 'exact')} />
        <Stat label="Bought" value={formatUsd(account.bought)} exact={formatUsd(account.bought, 'exact')} />
        <Stat
          label="Spent, 30 days"
          value={formatUsd(account.usage.spent)}
          exact={formatUsd(account.usage.spent, 'exact')}
          hint={`${formatCount(account.usage.requests, 'exact')} requests`}
        />
        <Stat label="Keys in use" value={formatCount(account.keys, 'exact')} />
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-2">
        <People people={account.people} />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <Grants grants={account.grants} />
          <Orders orders={account.orders} />
        </div>
      </div>
    </>
  )
}

function People({ people }: { people: AccountDetail['people'] }) {
  return (
    <Card className="overflow-hidden">
      <CardHeader>
        <CardTitle>People</CardTitle>
      </CardHeader>
      <PlainList empty="Nobody belongs to it any more.">
        {people.map((person) => ({
          id: person.email,
          main: person.email,
          note:
            person.last_seen_at === null ? (
              'not signed in'
            ) : (
              <>
                seen <Time iso={person.last_seen_at} />
              </>
            ),
          end: <Badge>{person.role}</Badge>,
        }))}
      </PlainList>
    </Card>
  )
}

function Grants({ grants }: { grants: AccountDetail['grants'] }) {
  return (
    <Card className="overflow-hidden">
      <CardHeader>
        <CardTitle>Promotional credit</CardTitle>
        <CardDescription>What is left, in the order in which it is used.</CardDescription>
      </CardHeader>
      <PlainList empty="None.">
        {grants.map((grant) => ({
          id: grant.id,
          main: grant.source,
          note:
            grant.expires_at === null ? (
              'does not expire'
            ) : (
              <>
                until <Time iso={grant.expires_at} />
              </>
            ),
          end: (
            <span>
              <Usd amount={grant.remaining} /> of <Usd amount={grant.amount} />
            </span>
          ),
        }))}
      </PlainList>
    </Card>
  )
}

function Orders({ orders }: { orders: AccountDetail['orders'] }) {
  return (
    <Card className="overflow-hidden">
      <CardHeader>
        <CardTitle>Latest purchases</CardTitle>
      </CardHeader>
      <PlainList empty="None yet.">
        {orders.map((order) => ({
          id: order.id,
          main: <Usd amount={order.credit} />,
          note: <Time iso={order.created_at} />,
          end: <Badge tone={order.status === 'paid' ? 'success' : 'neutral'}>{order.status}</Badge>,
        }))}
      </PlainList>
    </Card>
  )
}
