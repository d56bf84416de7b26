import type { ReactNode } from 'react'
import { Usd } from '@/components/layout/usd'
import { Card } from '@/components/ui/card'
import { usdFromJson } from '@/lib/client/usd-from-json'
import type { ApiKeyObject } from '@/lib/schemas/keys'
import { KeyLimit } from './key-limit'

/** What a key spent in the windows that limits have, and how far its own limit goes. */
export function KeySpend({ apiKey }: { apiKey: ApiKeyObject }) {
  return (
    <Card aria-label="Spending">
      <dl className="grid grid-cols-2 gap-x-6 gap-y-5 p-5 lg:grid-cols-5">
        <Figure name="Today">
          <Usd amount={usdFromJson(apiKey.usage_daily)} />
        </Figure>
        <Figure name="This week">
          <Usd amount={usdFromJson(apiKey.usage_weekly)} />
        </Figure>
        <Figure name="This month">
          <Usd amount={usdFromJson(apiKey.usage_monthly)} />
        </Figure>
        <Figure name="Ever">
          <Usd amount={usdFromJson(apiKey.usage)} />
        </Figure>
        <div className="grid content-start gap-1 max-lg:col-span-2">
          <dt className="text-xs text-muted-foreground">Limit</dt>
          <dd className="text-sm">
            <KeyLimit apiKey={apiKey} />
          </dd>
        </div>
      </dl>
    </Card>
  )
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid content-start gap-1">
      <dt className="text-xs text-muted-foreground">{name}</dt>
      <dd className="text-xl font-semibold tracking-tight tabular-nums">{children}</dd>
    </div>
  )
}
