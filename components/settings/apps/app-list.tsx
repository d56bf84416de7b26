'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { AppWindow } from 'lucide-react'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { ConfirmDialog } from '@/components/layout/confirm-dialog'
import { Time } from '@/components/layout/time'
import { Usd } from '@/components/layout/usd'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { keyMutations } from '@/lib/client/keys'
import { oauthQueries } from '@/lib/client/oauth'
import { usdFromJson } from '@/lib/client/usd-from-json'
import type { ApiKeyObject } from '@/lib/schemas/keys'

/** The programs that people let in, by the key that each of them got. */
export function AppList() {
  const { data, error, refetch, isRefetching } = useQuery(oauthQueries.apps())
  if (error) {
    return (
      <ErrorState
        title="The programs could not be loaded"
        description={error.message}
        onRetry={() => void refetch()}
        isRetrying={isRefetching}
      />
    )
  }
  if (!data) return <Skeleton className="h-40 w-full" />
  if (data.length === 0) {
    return (
      <Card>
        <EmptyState
          icon={AppWindow}
          title="No apps yet"
          description="A program that supports signing in with PKCE can ask you for a key, with a limit that you set. It would be listed here, and you could revoke it."
        />
      </Card>
    )
  }
  return (
    <ul className="divide-y rounded-lg border bg-card">
      {data.map((key) => (
        <App key={key.hash} apiKey={key} />
      ))}
    </ul>
  )
}

const NAMES: Readonly<Record<string, string>> = {
  'http://localhost': 'A program on your computer',
  headless: 'A program without an address',
}

function App({ apiKey }: { apiKey: ApiKeyObject }) {
  const [isRevoking, setIsRevoking] = useState(false)
  const queryClient = useQueryClient()
  const revoke = useMutation({
    ...keyMutations.remove(queryClient),
    onSuccess: async () => {
      toast.success('The program’s key is revoked')
      await queryClient.invalidateQueries({ queryKey: oauthQueries.all() })
    },
  })
  const origin = apiKey.oauth_app ?? ''
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-4">
      <div className="grid min-w-0 flex-1 basis-64 gap-0.5">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          <span className="truncate">{apiKey.name}</span>
          {apiKey.disabled && <Badge tone="warning">Disabled</Badge>}
        </p>
        <p className="text-sm break-all text-muted-foreground">{NAMES[origin] ?? origin}</p>
        <p className="text-xs text-muted-foreground">
          <code className="font-mono">{apiKey.label}</code> · allowed <Time iso={apiKey.created_at} /> ·{' '}
          {apiKey.last_used_at ? (
            <>
              used <Time iso={apiKey.last_used_at} />
            </>
          ) : (
            'never used'
          )}
        </p>
      </div>
      <p className="text-sm">
        <Usd amount={usdFromJson(apiKey.usage)} /> spent
        <span className="block text-xs text-muted-foreground">
          {apiKey.limit === null ? (
            'no limit'
          ) : (
            <>
              of <Usd amount={usdFromJson(apiKey.limit)} />
              {apiKey.limit_reset && ` ${apiKey.limit_reset}`}
            </>
          )}
        </span>
      </p>
      <Button variant="outline" size="sm" aria-label={`Revoke ${apiKey.name}`} onClick={() => setIsRevoking(true)}>
        Revoke
      </Button>
      {isRevoking && (
        <ConfirmDialog
          title={`Revoke the key of “${apiKey.name}”?`}
          confirmLabel="Revoke"
          isPending={revoke.isPending}
          error={revoke.error}
          onConfirm={() => revoke.mutate(apiKey.hash)}
          onClose={() => setIsRevoking(false)}
        >
          <p>The program stops working within a second, until you let it in again. What it used stays in your logs.</p>
        </ConfirmDialog>
      )}
    </li>
  )
}
