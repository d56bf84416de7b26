import Link from 'next/link'
import { ModelName } from '@/components/layout/model-name'
import { DataPolicy } from '@/components/providers/data-policy'
import { BrandLogo } from '@/components/ui/brand-logo'
import { CopyButton } from '@/components/ui/copy-button'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { formatCount } from '@/lib/client/format-count'
import { formatPricePerMillion } from '@/lib/client/format-price'

export type ProviderEndpoint = {
  modelSlug: string
  modelName: string
  /** What routing preferences name. */
  tag: string
  contextLength: number
  /** USD per token, exact. */
  promptUsd: string
  completionUsd: string
  quantization: string | null
  trainsOnPrompts: boolean | null
  retentionDays: number | null
}

/** The models that a provider serves, and on what terms. */
export function ProviderEndpoints({ endpoints }: { endpoints: readonly ProviderEndpoint[] }) {
  return (
    <Table label="Models of this provider">
      <TableHeader>
        <tr>
          <TableHead>Model</TableHead>
          <TableHead align="end">Input / 1M</TableHead>
          <TableHead align="end">Output / 1M</TableHead>
          <TableHead align="end">Context</TableHead>
          <TableHead>Precision</TableHead>
          <TableHead>Data policy</TableHead>
          <TableHead>Name in routing</TableHead>
        </tr>
      </TableHeader>
      <TableBody>
        {endpoints.map((endpoint) => (
          <TableRow key={`${endpoint.modelSlug} ${endpoint.tag}`}>
            <TableCell className="min-w-40 sm:min-w-52">
              <span className="flex items-center gap-2.5">
                <BrandLogo slug={endpoint.modelSlug} name={endpoint.modelName} />
                <Link
                  href={`/models/${endpoint.modelSlug}`}
                  prefetch={false}
                  className="rounded-sm font-medium hover:underline"
                >
                  <ModelName name={endpoint.modelName} />
                </Link>
              </span>
            </TableCell>
            <TableCell align="end">{formatPricePerMillion(endpoint.promptUsd)}</TableCell>
            <TableCell align="end">{formatPricePerMillion(endpoint.completionUsd)}</TableCell>
            <TableCell align="end">{formatCount(endpoint.contextLength)}</TableCell>
            <TableCell>{endpoint.quantization ?? '–'}</TableCell>
            <TableCell className="min-w-52">
              <DataPolicy {...endpoint} />
            </TableCell>
            <TableCell>
              <span className="flex items-center gap-1 font-mono text-xs whitespace-nowrap">
                {endpoint.tag}
                <CopyButton value={endpoint.tag} label={`provider name ${endpoint.tag}`} />
              </span>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
