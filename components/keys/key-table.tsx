'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { Time } from '@/components/layout/time'
import { Usd } from '@/components/layout/usd'
import { Card } from '@/components/ui/card'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { formatDay, formatExactTime } from '@/lib/client/format-time'
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
            <TableHead>Status</TableHead>
            {!isManagement && (
              <>
                <TableHead>Last 14 days</TableHead>
                <TableHead align="end">Usage</TableHead>
                <TableHead>Limit</TableHead>
              </>
            )}
            <TableHead>Expires</TableHead>
            <TableHead>Last used</TableHead>
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

const NO_REQUESTS: readonly number[] = Array.from({ length: SPARKLINE_DAYS }, () => 0)

function KeyRow({ apiKey, requests }: { apiKey: ApiKeyObject; requests: readonly number[] }) {
  const total = requests.reduce((sum, count) => sum + count, 0)
  return (
    <TableRow className={apiKey.disabled ? 'text-muted-foreground' : undefined}>
      <TableCell className="max-w-64 min-w-44 py-3 max-sm:max-w-40 max-sm:min-w-40">
        <KeyName apiKey={apiKey} />
      </TableCell>
      <TableCell>
        <KeyBadge apiKey={apiKey} />
      </TableCell>
      {!apiKey.is_management_key && (
        <>
          <TableCell>
            <Sparkline label={`${total} requests in the last 14 days`} values={requests} />
          </TableCell>
          <TableCell align="end">
            <Usd amount={usdFromJson(apiKey.usage)} />
          </TableCell>
          <TableCell className="min-w-36">
            <KeyLimit apiKey={apiKey} />
          </TableCell>
        </>
      )}
      <TableCell className="whitespace-nowrap text-muted-foreground">
        {apiKey.expires_at === null ? (
          'never'
        ) : (
          <time dateTime={apiKey.expires_at} title={formatExactTime(apiKey.expires_at)}>
            {formatDay(apiKey.expires_at)}
          </time>
        )}
      </TableCell>
      <TableCell className="text-muted-foreground">
        {apiKey.last_used_at === null ? 'never' : <Time iso={apiKey.last_used_at} />}
      </TableCell>
      {/* Within reach on narrow screens, where the rest of the row scrolls. */}
      <TableCell align="end" className="sticky right-0 bg-card">
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
