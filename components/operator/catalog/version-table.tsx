'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { Time } from '@/components/layout/time'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { operatorCatalogMutations } from '@/lib/client/operator-catalog'
import type { CatalogEndpointDetail, PriceVersionObject } from '@/lib/schemas/operator-catalog'
import { ReasonDialog } from '../reason-dialog'
import { PriceDiff } from './price-diff'
import { describePart, PRICE_LINES } from './price-lines'

const TONES = { scheduled: 'warning', current: 'success', past: 'neutral', withdrawn: 'outline' } as const
const WORDS = { scheduled: 'planned', current: 'in force', past: 'past', withdrawn: 'withdrawn' } as const

/** Every version of a price: from when, by whom, why. */
export function VersionTable({ endpoint }: { endpoint: CatalogEndpointDetail }) {
  const [chosen, setChosen] = useState<PriceVersionObject | null>(null)
  return (
    <Card className="overflow-hidden">
      <CardHeader>
        <CardTitle>Versions</CardTitle>
        <CardDescription>None is ever changed: each bill names the one that it was made by.</CardDescription>
      </CardHeader>
      <Table label="Versions of the price">
        <TableHeader>
          <TableRow className="hover:bg-transparent">
            <TableHead>From</TableHead>
            <TableHead>Price</TableHead>
            <TableHead>By</TableHead>
            <TableHead>State</TableHead>
            <TableHead>
              <span className="sr-only">Actions</span>
            </TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {endpoint.versions.map((version) => (
            <VersionRow key={version.id} version={version} onChoose={() => setChosen(version)} />
          ))}
        </TableBody>
      </Table>
      {chosen && <VersionDialog endpoint={endpoint} version={chosen} onClose={() => setChosen(null)} />}
    </Card>
  )
}

function VersionRow({ version, onChoose }: { version: PriceVersionObject; onChoose: () => void }) {
  const { state, price } = version
  const shown = PRICE_LINES.filter(({ field }) => field === 'prompt' || field === 'completion' || isSet(price[field]))
  return (
    <TableRow className="align-top">
      <TableCell className="whitespace-nowrap">
        <Time iso={version.effective_from} />
      </TableCell>
      <TableCell className="min-w-56">
        {shown.map((line) => `${line.label} ${describePart(line, price)}`).join(' · ')}
      </TableCell>
      <TableCell className="max-w-72 min-w-44">
        <span className="block truncate">{version.created_by ?? describeMaker(version)}</span>
        {version.reason !== null && (
          <span className="block text-xs break-words text-muted-foreground">{version.reason}</span>
        )}
      </TableCell>
      <TableCell>
        <Badge tone={TONES[state]}>{WORDS[state]}</Badge>
      </TableCell>
      <TableCell align="end">
        {state === 'past' && (
          <Button variant="ghost" size="sm" onClick={onChoose}>
            Bring back
          </Button>
        )}
        {state === 'scheduled' && (
          <Button variant="ghost" size="sm" onClick={onChoose}>
            Withdraw
          </Button>
        )}
      </TableCell>
    </TableRow>
  )
}

const isSet = (amount: string | null): boolean => amount !== null && amount !== '0'
const describeMaker = ({ origin }: PriceVersionObject) => (origin === 'files' ? 'Catalogue files' : 'An operator')

type VersionDialogProps = { endpoint: CatalogEndpointDetail; version: PriceVersionObject; onClose: () => void }

/** Brings an earlier price back, or calls a planned one off. */
function VersionDialog({ endpoint, version, onClose }: VersionDialogProps) {
  const queryClient = useQueryClient()
  const restore = useMutation(operatorCatalogMutations.setPrice(queryClient))
  const withdraw = useMutation(operatorCatalogMutations.withdrawPrice(queryClient))
  const isPlanned = version.state === 'scheduled'
  const common = { endpoint_id: endpoint.id, revision: endpoint.revision }
  const onSuccess = () => {
    toast.success(isPlanned ? 'The planned price is withdrawn' : 'The earlier price holds again')
    onClose()
  }
  const save = (reason: string) =>
    isPlanned
      ? withdraw.mutate({ ...common, price_version_id: version.id, reason }, { onSuccess })
      : restore.mutate({ ...common, restores: version.id, reason }, { onSuccess })
  return (
    <ReasonDialog
      title={isPlanned ? 'Withdraw the planned price?' : 'Bring this price back?'}
      description={
        isPlanned
          ? 'It never begins; what holds now goes on. It stays in the history.'
          : 'Its figures become a new version, from now on.'
      }
      hint="It stands in the operators’ log."
      confirmLabel={isPlanned ? 'Withdraw' : 'Bring back'}
      isDestructive={isPlanned}
      isPending={restore.isPending || withdraw.isPending}
      error={isPlanned ? withdraw.error : restore.error}
      onSave={save}
      onClose={onClose}
    >
      {!isPlanned && <PriceDiff before={endpoint.price} after={version.price} />}
    </ReasonDialog>
  )
}
