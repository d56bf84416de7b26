'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { Day, Time } from '@/components/layout/time'
import { Usd } from '@/components/layout/usd'
import { Card } from '@/components/ui/card'
import { cn } from '@/components/ui/cn'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { keyQueries } from '@/lib/client/keys'
import { usdFromJson } from '@/lib/client/usd-from-json'
import type { ApiKeyObject } from '@/lib/schemas/keys'
import { KeyBadge } from './key-badge'
import { KeyLimit } from './key-limit'
import { KeyMenu } from './key-menu'
import { Sparkline } from './sparkline'

const SPARKLINE_DAYS = 14

/** All keys with what they spent, may spend and can do. A management key spends nothing. */
export function KeyTable({ keys, isManagement }: { keys: readonly ApiKeyObject[]; isManagement: boolean }) {
  const usage = useQuery({ ...keyQueries.usage(SPARKLINE_DAYS), enabled: !isManagement })
  const requestsOf = new Map(usage.data?.keys.map(({ hash, requests }) => [hash, requests]))
  return (
    <Card className="overflow-hidden">
      <Table label={isManagement ? 'Management keys' : 'API keys'}>
        <TableHeader>
          <TableRow className="hover:bg-transparent">
            <TableHead>Name</TableHead>
            <TableHead className="max-sm:px-0">Status</TableHead>
            {!isManagement && (
              <>
                <TableHead className="max-sm:hidden">Last 14 days</TableHead>
                <TableHead align="end">Usage</TableHead>
                <TableHead className="max-sm:hidden">Limit</TableHead>
              </>
            )}
            <TableHead className={whereRoom(isManagement)}>Expires</TableHead>
            <TableHead className={whereRoom(isManagement)}>Last used</TableHead>
            <TableHead>
              <span className="sr-only">Actions</span>
            </TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {keys.map((key) => (
            <KeyRow key={key.hash} apiKey={key} requests={requestsOf.get(key.hash) ?? NO_REQUESTS} />
          ))}
        </TableBody>
      </Table>
    </Card>
  )
}

/** Phones have no room for all of a key that spends: its own page has the rest. */
const whereRoom = (isManagement: boolean) => (isManagement ? '' : 'max-sm:hidden')

const NO_REQUESTS: readonly number[] = Array.from({ length: SPARKLINE_DAYS }, () => 0)

function KeyRow({ apiKey, requests }: { apiKey: ApiKeyObject; requests: readonly number[] }) {
  const total = requests.reduce((sum, count) => sum + count, 0)
  const roomy = whereRoom(apiKey.is_management_key)
  return (
    <TableRow className={cn('group', apiKey.disabled && 'text-muted-foreground')}>
      <TableCell className="max-w-64 min-w-44 py-3 max-sm:max-w-40 max-sm:min-w-40">
        <KeyName apiKey={apiKey} />
      </TableCell>
      <TableCell className="max-sm:px-0">
        <KeyBadge apiKey={apiKey} />
      </TableCell>
      {!apiKey.is_management_key && (
        <>
          <TableCell className="max-sm:hidden">
            <Sparkline label={`${total} requests in the last 14 days`} values={requests} />
          </TableCell>
          <TableCell align="end">
            <Usd amount={usdFromJson(apiKey.usage)} />
            {apiKey.limit_remaining !== null && (
              <span className="block text-2xs whitespace-nowrap text-muted-foreground sm:hidden">
                <Usd amount={usdFromJson(Math.max(apiKey.limit_remaining, 0))} /> left
              </span>
            )}
          </TableCell>
          <TableCell className="min-w-36 max-sm:hidden">
            <KeyLimit apiKey={apiKey} />
          </TableCell>
        </>
      )}
      <TableCell className={cn('whitespace-nowrap text-muted-foreground', roomy)}>
        {apiKey.expires_at === null ? 'never' : <Day iso={apiKey.expires_at} />}
      </TableCell>
      <TableCell className={cn('text-muted-foreground', roomy)}>
        {apiKey.last_used_at === null ? 'never' : <Time iso={apiKey.last_used_at} />}
      </TableCell>
      {/* Within reach on narrow screens, where the rest of the row scrolls. */}
      <TableCell
        align="end"
        className="sticky right-0 bg-card transition-colors max-sm:pl-0 max-sm:last:pr-2 group-hover:bg-[color-mix(in_oklch,var(--muted)_60%,var(--card))]"
      >
        <KeyMenu apiKey={apiKey} />
      </TableCell>
    </TableRow>
  )
}

function KeyName({ apiKey }: { apiKey: ApiKeyObject }) {
  const { allowed_models: models, oauth_app: app } = apiKey
  return (
    <>
      <Link
        href={`/keys/${apiKey.hash}`}
        className="block truncate rounded-sm font-medium underline-offset-4 hover:underline"
        title={apiKey.name}
      >
        {apiKey.name}
      </Link>
      <code className="font-mono text-2xs text-muted-foreground">{apiKey.label}</code>
      {app !== null && <span className="block truncate text-2xs text-muted-foreground">for {describeApp(app)}</span>}
      {models.length > 0 && (
        <span className="block truncate text-2xs text-muted-foreground" title={models.join(', ')}>
          only {models.length === 1 ? models[0] : `${models.length} models`}
        </span>
      )}
    </>
  )
}

/** Where a program is called back is what is known of it. */
function describeApp(origin: string): string {
  if (origin === 'headless') return 'a program, by a copied code'
  const { host } = new URL(origin)
  return host === 'localhost' ? 'a program on your computer' : host
}
