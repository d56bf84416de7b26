import Link from 'next/link'
import { Card } from '@/components/ui/card'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { formatCount } from '@/lib/client/format-count'
import { formatPricePerMillion } from '@/lib/client/format-price'
import type { ModelObject } from '@/lib/schemas/models'

export function ModelTable({ models }: { models: readonly ModelObject[] }) {
  return (
    <Card>
      <Table label="Models">
        <TableHeader>
          <tr>
            <TableHead>Model</TableHead>
            <TableHead align="end">Context</TableHead>
            <TableHead align="end">Input / 1M</TableHead>
            <TableHead align="end">Output / 1M</TableHead>
            <TableHead align="end">Providers</TableHead>
          </tr>
        </TableHeader>
        <TableBody>
          {models.map((model) => (
            <TableRow key={model.id}>
              <TableCell className="min-w-52">
                <Link href={`/models/${model.id}`} prefetch={false} className="rounded-sm font-medium hover:underline">
                  {model.name}
                </Link>
                <div className="font-mono text-xs text-muted-foreground">{model.id}</div>
              </TableCell>
              <TableCell align="end">{formatCount(model.context_length ?? 0)}</TableCell>
              <TableCell align="end">{formatPricePerMillion(model.pricing.prompt)}</TableCell>
              <TableCell align="end">{formatPricePerMillion(model.pricing.completion)}</TableCell>
              <TableCell align="end">{model.providers.length}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  )
}
