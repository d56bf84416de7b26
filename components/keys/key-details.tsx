'use client'

import { CirclePause, CirclePlay, Pencil, RefreshCw, ScrollText, Trash2 } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { formatExactTime } from '@/lib/client/format-time'
import type { ApiKeyObject } from '@/lib/schemas/keys'
import { KeyBadge } from './key-badge'
import { getKeyState } from './key-state'
import { KeyFacts } from './key-facts'
import { KeySpend } from './key-spend'
import { KeyUsageChart } from './key-usage-chart'
import { mayRotate, useKeyActions } from './use-key-actions'

/** Everything about a key but the key itself: what it may, what it spent, and what can be done with it. */
export function KeyDetails({ apiKey }: { apiKey: ApiKeyObject }) {
  const router = useRouter()
  const { open, toggle, isBusy, dialogs } = useKeyActions(apiKey, () => router.push('/keys'))
  const ToggleIcon = apiKey.disabled ? CirclePlay : CirclePause
  return (
    <>
      <PageHeader
        title={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1 break-words">
            {apiKey.name} <KeyBadge apiKey={apiKey} />
          </span>
        }
        description={<code className="font-mono text-xs">{apiKey.label}</code>}
        actions={
          <>
            {!apiKey.is_management_key && (
              <Button asChild variant="outline" size="sm">
                <Link href={`/logs?key=${apiKey.hash}`}>
                  <ScrollText aria-hidden />
                  Requests
                </Link>
              </Button>
            )}
            <Button variant="outline" size="sm" onClick={() => open('edit')}>
              <Pencil aria-hidden />
              Edit
            </Button>
            {mayRotate(apiKey) && (
              <Button variant="outline" size="sm" onClick={() => open('rotate')}>
                <RefreshCw aria-hidden />
                Rotate
              </Button>
            )}
            <Button variant="outline" size="sm" isLoading={isBusy} onClick={toggle}>
              {!isBusy && <ToggleIcon aria-hidden />}
              {apiKey.disabled ? 'Enable' : 'Disable'}
            </Button>
            <Button variant="outline" size="sm" className="text-destructive" onClick={() => open('delete')}>
              <Trash2 aria-hidden />
              Delete
            </Button>
          </>
        }
      />
      <ReplacedNote apiKey={apiKey} />
      {!apiKey.is_management_key && (
        <>
          <KeySpend apiKey={apiKey} />
          <KeyUsageChart hash={apiKey.hash} />
        </>
      )}
      <KeyFacts apiKey={apiKey} />
      {dialogs}
    </>
  )
}

function ReplacedNote({ apiKey }: { apiKey: ApiKeyObject }) {
  const { replaced_by: successor, expires_at: ends } = apiKey
  if (successor === null) return null
  return (
    <Alert
      title="This key was rotated"
      action={
        <Button asChild variant="outline" size="sm">
          <Link href={`/keys/${successor}`}>The new key</Link>
        </Button>
      }
    >
      {ends !== null &&
        (getKeyState(apiKey) === 'expired'
          ? `It stopped working on ${formatExactTime(ends)}.`
          : `It works until ${formatExactTime(ends)}.`)}
    </Alert>
  )
}
