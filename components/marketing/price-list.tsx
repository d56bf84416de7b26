import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { ModelName } from '@/components/layout/model-name'
import { BrandLogo } from '@/components/ui/brand-logo'
import { Card } from '@/components/ui/card'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'

/** One model of the list; prices are ready to print, context in tokens. */
export type PriceRow = { slug: string; name: string; context: string; inputPrice: string; outputPrice: string }

/** What a few well-known models cost right now. */
export function PriceList({ rows }: { rows: readonly PriceRow[] }) {
  return (
    <Card className="overflow-hidden">
      <Table label="Prices of popular models">
        <TableHeader>
          <TableRow className="hover:bg-transparent">
            <TableHead>Model</TableHead>
            <TableHead align="end" className="max-sm:hidden">
              Context
            </TableHead>
            <TableHead align="end">Input / 1M</TableHead>
            <TableHead align="end">Output / 1M</TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.slug}>
              <TableCell className="w-full max-w-0 min-w-36 max-sm:pr-1">
                <Link
                  href={`/models/${row.slug}`}
                  className="flex items-center gap-2.5 rounded-sm sm:gap-3 hover:text-brand"
                >
                  <BrandLogo slug={row.slug} name={row.name} />
                  <span className="grid min-w-0">
                    <span className="font-medium">
                      <ModelName name={row.name} />
                    </span>
                    <span className="truncate font-mono text-2xs text-muted-foreground">{row.slug}</span>
                  </span>
                </Link>
              </TableCell>
              <TableCell align="end" className="text-muted-foreground max-sm:hidden">
                {row.context}
              </TableCell>
              <TableCell align="end">{row.inputPrice}</TableCell>
              <TableCell align="end">{row.outputPrice}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Link
        href="/models"
        className="flex items-center justify-between border-t bg-muted/50 px-5 py-3 text-sm font-medium hover:text-brand focus-visible:-outline-offset-2"
      >
        All models and prices
        <ArrowRight aria-hidden className="size-4" />
      </Link>
    </Card>
  )
}
