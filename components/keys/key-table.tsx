'use client'

import { Time } from '@/components/layout/time'
import { Usd } from '@/components/layout/usd'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Progress } from '@/components/ui/progress'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { formatDay } from '@/lib/client/format-time'
import { usdFromJson } from '@/lib/client/usd-from-json'
import type { ApiKeyObject } from '@/lib/schemas/keys'
import { KeyMenu } from './key-menu'
import { getKeyState, type KeyState } from './key-state'

const STATE_TONES = {
  active: 'success',
  'limit reached': 'warning',
  expired: 'destructive',
  disabled: 'neutral',
} as const satisfies Record<KeyState, string>

const RESET_WORDS = { daily: 'a day', weekly: 'a week', monthly: 'a month' } as const

/** All keys with what they spent, may spend and can do. */
export function KeyTable({ keys }: { keys: readonly ApiKeyObject[] }) {
  return (
    <Card className="overflow-hidden">
      <Table label="API keys">
        <TableHeader>
          <TableRow className="hover:bg-transparent">
            <TableHead>Name</TableHead>
            <TableHead>Status</TableHead>
            <TableHead align="end">Usage</TableHead>
            <TableHead>Limit</TableHead>
            <TableHead>Expires</TableHead>
            <TableHead>Last used</TableHead>
            <TableHead>
              <span className="sr-only">Actions</span>
            </TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {keys.map((key) => (
            <KeyRow key={key.hash} apiKey={key} />
          ))}
        </TableBody>
      </Table>
    </Card>
  )
}

function KeyRow({ apiKey }: { apiKey: ApiKeyObject }) {
  const state = getKeyState(apiKey)
  return (
    <TableRow className={apiKey.disabled ? 'text-muted-foreground' : undefined}>
      <TableCell className="max-w-64 min-w-44 py-3 max-sm:max-w-40 max-sm:min-w-40">
        <span className="block truncate font-medium" title={apiKey.name}>
          {apiKey.name}
        </span>
        <code className="font-mono text-2xs text-muted-foreground">{apiKey.label}</code>
        {apiKey.oauth_app !== null && (
          <span className="block truncate text-2xs text-muted-foreground">for {describeApp(apiKey.oauth_app)}</span>
        )}
      </TableCell>
      <TableCell>
        <Badge tone={STATE_TONES[state]}>{state}</Badge>
      </TableCell>
      <TableCell align="end">
        <Usd amount={usdFromJson(apiKey.usage)} />
      </TableCell>
      <TableCell className="min-w-40">
        <KeyLimit apiKey={apiKey} />
      </TableCell>
      <TableCell className="whitespace-nowrap text-muted-foreground">
        {apiKey.expires_at === null ? 'never' : formatDay(apiKey.expires_at)}
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

/** Where a program is called back is what is known of it. */
function describeApp(origin: string): string {
  if (origin === 'headless') return 'a program, by a copied code'
  const { host } = new URL(origin)
  return host === 'localhost' ? 'a program on your computer' : host
}

function KeyLimit({ apiKey }: { apiKey: ApiKeyObject }) {
  const { limit, limit_remaining: remaining, limit_reset: reset, name } = apiKey
  if (limit === null || remaining === null) return <span className="text-muted-foreground">none</span>
  const spent = Math.max(limit - remaining, 0)
  return (
    <div className="grid gap-1.5">
      <span className="whitespace-nowrap tabular-nums">
        <Usd amount={usdFromJson(spent)} /> <span className="text-muted-foreground">of</span>{' '}
        <Usd amount={usdFromJson(limit)} />
        {reset && <span className="text-muted-foreground"> {RESET_WORDS[reset]}</span>}
      </span>
      <Progress label={`Limit of ${name} used`} fraction={limit === 0 ? 1 : spent / limit} />
    </div>
  )
}
