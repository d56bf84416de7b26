'use client'

import { useState, type ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import { formatCount } from '@/lib/client/format-count'
import type { CatalogEndpointDetail } from '@/lib/schemas/operator-catalog'
import { FollowFilesDialog } from './follow-files-dialog'
import { RetirementDialog } from './retirement-dialog'
import { RetirementText } from './retirement-text'
import { SwitchDialog } from './switch-dialog'

/** Whether an endpoint and its model are offered, and until when. */
export function EndpointState({ endpoint }: { endpoint: CatalogEndpointDetail }) {
  const [open, setOpen] = useState<'endpoint' | 'model' | 'retirement' | 'files' | null>(null)
  const { model } = endpoint
  const close = () => setOpen(null)
  return (
    <Card>
      <CardHeader>
        <CardTitle>Offered</CardTitle>
      </CardHeader>
      <CardContent className="grid gap-3 text-sm">
        <Line
          label="This endpoint"
          value={<State isListed={endpoint.is_listed} isOff={endpoint.disabled_at !== null} />}
          action={endpoint.disabled_at === null ? 'Switch off' : 'Switch on'}
          onAction={() => setOpen('endpoint')}
        />
        <Line
          label="The model, everywhere"
          value={<State isListed={model.is_listed} isOff={model.disabled_at !== null} />}
          action={model.disabled_at === null ? 'Switch off' : 'Switch on'}
          onAction={() => setOpen('model')}
        />
        <Line
          label="The model’s last day"
          value={
            <span className="text-muted-foreground">
              <RetirementText retirement={model} />
            </span>
          }
          action="Change"
          onAction={() => setOpen('retirement')}
        />
        {model.keeps_retirement && <FilesLine model={model} onFollow={() => setOpen('files')} />}
        <dl className="grid gap-1 border-t pt-3 text-xs text-muted-foreground">
          <Fact label="Provider’s name of it" value={endpoint.provider_model_id} />
          <Fact label="Context" value={`${formatCount(endpoint.context_length, 'exact')} tokens`} />
          {endpoint.quantization !== null && <Fact label="Quantization" value={endpoint.quantization} />}
        </dl>
      </CardContent>
      {open === 'endpoint' && <SwitchDialog what="endpoint" endpoint={endpoint} onClose={close} />}
      {open === 'model' && <SwitchDialog what="model" endpoint={endpoint} onClose={close} />}
      {open === 'retirement' && <RetirementDialog model={model} onClose={close} />}
      {open === 'files' && <FollowFilesDialog model={model} onClose={close} />}
    </Card>
  )
}

/** An operator's word holds, and can be taken back. */
function FilesLine({ model, onFollow }: { model: CatalogEndpointDetail['model']; onFollow: () => void }) {
  return (
    <p className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 text-xs text-muted-foreground">
      <span>
        Set here. The catalogue files say: <RetirementText retirement={model.file_retirement} />.
      </span>
      <Button variant="ghost" size="sm" onClick={onFollow}>
        Follow the files
      </Button>
    </p>
  )
}

type LineProps = { label: string; value: ReactNode; action: string; onAction: () => void }

function Line({ label, value, action, onAction }: LineProps) {
  return (
    <div className="flex items-center justify-between gap-3">
      <span className="grid min-w-0 gap-1">
        <span className="font-medium">{label}</span>
        <span className="min-w-0 break-words">{value}</span>
      </span>
      <Button variant="outline" size="sm" aria-label={`${label}: ${action.toLowerCase()}`} onClick={onAction}>
        {action}
      </Button>
    </div>
  )
}

function State({ isListed, isOff }: { isListed: boolean; isOff: boolean }) {
  if (!isListed) return <Badge>left the files</Badge>
  return isOff ? <Badge tone="destructive">switched off</Badge> : <Badge tone="success">on</Badge>
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div className="flex justify-between gap-3">
      <dt>{label}</dt>
      <dd className="min-w-0 truncate text-foreground">{value}</dd>
    </div>
  )
}
