import Link from 'next/link'
import { BrandLogo } from '@/components/ui/brand-logo'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { formatCount } from '@/lib/client/format-count'
import { formatDecimal } from '@/lib/client/format-decimal'
import type { RankedModel } from '@/lib/schemas/rankings'

/** Models in their order, with their share and what changed. */
export function ModelRanking({ models }: { models: readonly RankedModel[] }) {
  return (
    <Table label="Models by tokens">
      <TableHeader>
        <tr>
          <TableHead align="end" className="w-12">
            #
          </TableHead>
          <TableHead>Model</TableHead>
          <TableHead align="end">Tokens</TableHead>
          <TableHead align="end">Share</TableHead>
          <TableHead align="end">Change</TableHead>
          <TableHead align="end">Requests</TableHead>
        </tr>
      </TableHeader>
      <TableBody>
        {models.map((model, index) => (
          <TableRow key={model.id}>
            <TableCell align="end" className="text-muted-foreground">
              {index + 1}
            </TableCell>
            <TableCell className="min-w-48">
              <span className="flex items-center gap-2.5">
                <BrandLogo slug={model.author} name={model.name} />
                <span className="grid min-w-0">
                  <Link
                    href={`/models/${model.id}`}
                    prefetch={false}
                    className="truncate rounded-sm font-medium hover:underline"
                  >
                    {model.name}
                  </Link>
                  <span className="truncate font-mono text-xs text-muted-foreground">{model.id}</span>
                </span>
              </span>
            </TableCell>
            <TableCell align="end" title={formatCount(model.tokens, 'exact')}>
              {formatCount(model.tokens)}
            </TableCell>
            <TableCell align="end">{formatDecimal(model.share, 1)} %</TableCell>
            <TableCell align="end">
              <Change model={model} />
            </TableCell>
            <TableCell align="end">{formatCount(model.requests)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

function Change({ model: { tokens, previous_tokens: before } }: { model: RankedModel }) {
  if (before === 0) return <span className="text-brand">New</span>
  const percent = Math.round(((tokens - before) / before) * 100)
  if (percent === 0) return <span className="text-muted-foreground">0 %</span>
  return percent > 0 ? (
    <span className="text-success">+{formatCount(percent)} %</span>
  ) : (
    <span className="text-destructive">−{formatCount(-percent)} %</span>
  )
}
