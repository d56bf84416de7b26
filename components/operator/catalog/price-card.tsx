'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { Time } from '@/components/layout/time'
import { Alert } from '@/components/ui/alert'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card, CardAction, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { operatorCatalogMutations } from '@/lib/client/operator-catalog'
import type { CatalogEndpointDetail } from '@/lib/schemas/operator-catalog'
import { ReasonDialog } from '../reason-dialog'
import { PriceDialog } from './price-dialog'
import { PriceDiff } from './price-diff'
import { describePart, PRICE_LINES } from './price-lines'

/** What an endpoint costs now, and the way to another price. */
export function PriceCard({ endpoint }: { endpoint: CatalogEndpointDetail }) {
  const [open, setOpen] = useState<'price' | 'follow' | null>(null)
  const { price, file_price: filePrice, origin } = endpoint
  const current = endpoint.versions.find(({ state }) => state === 'current')
  const isApart = origin === 'operator' && filePrice !== null && JSON.stringify(filePrice) !== JSON.stringify(price)
  return (
    <Card>
      <CardHeader>
        <CardTitle>Price</CardTitle>
        <CardDescription>
          {current ? (
            <>
              Took effect <Time iso={current.effective_from} />
            </>
          ) : (
            'None yet: it is not offered.'
          )}
        </CardDescription>
        <CardAction>
          <Badge tone={origin === 'operator' ? 'brand' : 'neutral'}>
            {origin === 'operator' ? 'set here' : 'catalogue files'}
          </Badge>
          <Button size="sm" onClick={() => setOpen('price')}>
            Change price
          </Button>
        </CardAction>
      </CardHeader>
      <CardContent className="grid gap-4">
        {price && (
          <dl className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3">
            {PRICE_LINES.map((line) => (
              <div key={line.field} className="grid gap-0.5">
                <dt className="text-sm text-muted-foreground">{line.label}</dt>
                <dd className="font-medium tabular-nums">{describePart(line, price)}</dd>
              </div>
            ))}
          </dl>
        )}
        {isApart && (
          <Alert
            tone="info"
            title="The catalogue files have another price"
            action={
              <Button variant="outline" size="sm" onClick={() => setOpen('follow')}>
                Follow the files
              </Button>
            }
          >
            They change nothing here while a price that was set here holds.
          </Alert>
        )}
      </CardContent>
      {open === 'price' && <PriceDialog endpoint={endpoint} onClose={() => setOpen(null)} />}
      {open === 'follow' && <FollowDialog endpoint={endpoint} onClose={() => setOpen(null)} />}
    </Card>
  )
}

function FollowDialog({ endpoint, onClose }: { endpoint: CatalogEndpointDetail; onClose: () => void }) {
  const follow = useMutation(operatorCatalogMutations.setPrice(useQueryClient()))
  const save = (reason: string) =>
    follow.mutate(
      { endpoint_id: endpoint.id, revision: endpoint.revision, follow_files: true, reason },
      {
        onSuccess: () => {
          toast.success('The catalogue files set the price again')
          onClose()
        },
      },
    )
  return (
    <ReasonDialog
      title="Follow the catalogue files?"
      description="From now on their price holds, and changes when they do."
      hint="It stands in the history and in the operators’ log."
      confirmLabel="Follow the files"
      isPending={follow.isPending}
      error={follow.error}
      onSave={save}
      onClose={onClose}
    >
      {endpoint.file_price && <PriceDiff before={endpoint.price} after={endpoint.file_price} />}
    </ReasonDialog>
  )
}
