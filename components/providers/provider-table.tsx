import Link from 'next/link'
import { StateBadge } from '@/components/layout/state-badge'
import { BrandLogo } from '@/components/ui/brand-logo'
import { Card } from '@/components/ui/card'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { formatDecimal } from '@/lib/client/format-decimal'
import type { ServiceLine } from '@/lib/schemas/service-status'
import { DataPolicy } from './data-policy'

export type ProviderRow = {
  slug: string
  name: string
  headquarters: string | null
  modelCount: number
  freeCount: number
  trainsOnPrompts: boolean | null
  retentionDays: number | null
  service: ServiceLine | null
}

/** Every provider with what it serves and how it did. */
export function ProviderTable({ providers }: { providers: readonly ProviderRow[] }) {
  return (
    <Card>
      <Table label="Providers">
        <TableHeader>
          <tr>
            <TableHead>Provider</TableHead>
            <TableHead align="end">Models</TableHead>
            <TableHead align="end">Free</TableHead>
            <TableHead>Data policy</TableHead>
            <TableHead>Based in</TableHead>
            <TableHead align="end">Uptime, 90 days</TableHead>
            <TableHead>Now</TableHead>
          </tr>
        </TableHeader>
        <TableBody>
          {providers.map((provider) => (
            <TableRow key={provider.slug}>
              <TableCell className="min-w-44">
                <span className="flex items-center gap-2.5">
                  <BrandLogo slug={provider.slug} name={provider.name} />
                  <Link
                    href={`/providers/${provider.slug}`}
                    prefetch={false}
                    className="rounded-sm font-medium whitespace-nowrap hover:underline"
                  >
                    {provider.name}
                  </Link>
                </span>
              </TableCell>
              <TableCell align="end">{provider.modelCount}</TableCell>
              <TableCell align="end">{provider.freeCount === 0 ? '–' : provider.freeCount}</TableCell>
              <TableCell className="min-w-52">
                <DataPolicy {...provider} />
              </TableCell>
              <TableCell>{provider.headquarters ?? '–'}</TableCell>
              <TableCell align="end">{describeUptime(provider.service)}</TableCell>
              <TableCell>
                <StateBadge state={provider.service?.state ?? 'idle'} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  )
}

function describeUptime(service: ServiceLine | null): string {
  return service === null || service.uptime === null ? '–' : `${formatDecimal(service.uptime, 2)} %`
}
