import type { ReactNode } from 'react'
import { Time } from '@/components/layout/time'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import { CopyButton } from '@/components/ui/copy-button'
import { formatExactTime } from '@/lib/client/format-time'
import type { ApiKeyObject } from '@/lib/schemas/keys'

/** What a key may do and since when. */
export function KeyFacts({ apiKey }: { apiKey: ApiKeyObject }) {
  const { allowed_models: models, rate_limit_per_minute: rate } = apiKey
  return (
    <Card aria-label="Settings" className="overflow-hidden">
      <CardHeader>
        <CardTitle>Settings</CardTitle>
      </CardHeader>
      <dl>
        <Fact name="Kind">
          {apiKey.is_management_key ? 'management key: administers keys, calls no model' : 'API key'}
        </Fact>
        {!apiKey.is_management_key && (
          <Fact name="Models">
            {models.length === 0 ? (
              'every model'
            ) : (
              <ul className="flex flex-wrap gap-x-3 gap-y-1 font-mono text-xs">
                {models.map((model) => (
                  <li key={model} className="break-all">
                    {model}
                  </li>
                ))}
              </ul>
            )}
          </Fact>
        )}
        <Fact name="Rate limit">{rate === null ? 'the server’s own' : `${rate} requests a minute`}</Fact>
        <Fact name="Expires">{apiKey.expires_at === null ? 'never' : formatExactTime(apiKey.expires_at)}</Fact>
        <Fact name="Last used">{apiKey.last_used_at === null ? 'never' : <Time iso={apiKey.last_used_at} />}</Fact>
        <Fact name="Created">{formatExactTime(apiKey.created_at)}</Fact>
        <Fact name="Hash">
          <span className="flex min-w-0 items-center gap-1">
            <code className="min-w-0 truncate font-mono text-xs">{apiKey.hash}</code>
            <CopyButton value={apiKey.hash} label="hash" />
          </span>
        </Fact>
      </dl>
    </Card>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid min-h-10 grid-cols-[7.5rem_minmax(0,1fr)] items-center gap-3 border-t px-5 py-1.5 text-sm">
      <dt className="text-muted-foreground">{name}</dt>
      <dd className="min-w-0 tabular-nums">{children}</dd>
    </div>
  )
}
