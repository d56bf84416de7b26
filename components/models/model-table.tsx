import Link from 'next/link'
import { ModelName } from '@/components/layout/model-name'
import { BrandLogo } from '@/components/ui/brand-logo'
import { Card } from '@/components/ui/card'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { formatCount } from '@/lib/client/format-count'
import { formatPricePerMillion } from '@/lib/client/format-price'
import { formatLatency, formatThroughput } from '@/lib/client/format-speed'
import type { CompareChoice } from './compare-choice'
import { CompareToggle } from './compare-toggle'
import type { ListedModel } from './listed-model'
import { NotKnown } from './not-known'

type ModelTableProps = { models: readonly ListedModel[]; choice: CompareChoice }

export function ModelTable({ models, choice }: ModelTableProps) {
  return (
    <Card>
      <Table label="Models" className="[&_td]:px-2 [&_th]:px-2">
        <TableHeader>
          <tr>
            <TableHead>Model</TableHead>
            <TableHead align="end">Context</TableHead>
            <TableHead align="end">Input / 1M</TableHead>
            <TableHead align="end">Output / 1M</TableHead>
            <TableHead align="end">Tokens / week</TableHead>
            <TableHead align="end">Latency</TableHead>
            <TableHead align="end">Throughput</TableHead>
            <TableHead align="end">Providers</TableHead>
          </tr>
        </TableHeader>
        <TableBody>
          {models.map((model) => (
            <ModelRow key={model.id} model={model} choice={choice} />
          ))}
        </TableBody>
      </Table>
    </Card>
  )
}

function ModelRow({ model, choice }: { model: ListedModel; choice: CompareChoice }) {
  const { signal } = model
  return (
    <TableRow>
      <TableCell className="w-full max-w-0 min-w-56 sm:min-w-64">
        <div className="flex items-center gap-2.5">
          <CompareToggle slug={model.id} name={model.name} choice={choice} appearance="icon" />
          <BrandLogo slug={model.author} name={model.authorName} />
          <div className="min-w-0">
            <Link
              href={`/models/${model.id}`}
              prefetch={false}
              title={model.name}
              className="block truncate rounded-sm font-medium hover:underline focus-visible:-outline-offset-2"
            >
              <ModelName name={model.name} />
            </Link>
            <div className="truncate font-mono text-xs text-muted-foreground">{model.id}</div>
          </div>
        </div>
      </TableCell>
      <TableCell align="end">{formatCount(model.context_length ?? 0)}</TableCell>
      <TableCell align="end">{formatPricePerMillion(model.pricing.prompt)}</TableCell>
      <TableCell align="end">{formatPricePerMillion(model.pricing.completion)}</TableCell>
      <TableCell align="end">{signal?.weekly_tokens ? formatCount(signal.weekly_tokens) : <NotKnown />}</TableCell>
      <TableCell align="end" className="whitespace-nowrap">
        {typeof signal?.latency_ms === 'number' ? formatLatency(signal.latency_ms) : <NotKnown />}
      </TableCell>
      <TableCell align="end" className="whitespace-nowrap">
        {typeof signal?.throughput === 'number' ? formatThroughput(signal.throughput) : <NotKnown />}
      </TableCell>
      <TableCell align="end">{model.providers.length}</TableCell>
    </TableRow>
  )
}
