import { X } from 'lucide-react'
import Link from 'next/link'
import { BrandLogo } from '@/components/ui/brand-logo'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { Skeleton } from '@/components/ui/skeleton'
import { formatPricePerMillion } from '@/lib/client/format-price'
import { formatLatency } from '@/lib/client/format-speed'
import { toShortName } from '../listed-model'
import type { ComparedModel } from './compared-model'
import { COMPARE_GROUPS, type CompareGroup, findBest } from './compare-rows'

type CompareTableProps = { compared: readonly ComparedModel[]; onRemove: (slug: string) => void }

/** One column a model, one row a fact; the head and the first column stay while the rest scrolls. */
export function CompareTable({ compared, onRemove }: CompareTableProps) {
  return (
    <div
      role="region"
      aria-label="Comparison"
      tabIndex={0}
      className="relative overflow-x-auto rounded-lg border bg-card shadow-raised"
    >
      <table
        className="w-full table-fixed border-collapse text-sm"
        style={{ minWidth: `${8 + compared.length * 11}rem` }}
      >
        <colgroup>
          <col className="w-32 sm:w-44" />
          {compared.map(({ model }) => (
            <col key={model.id} />
          ))}
        </colgroup>
        <thead>
          <tr className="border-b align-top">
            <td className="sticky left-0 z-10 bg-card" />
            {compared.map((item) => (
              <ModelHead key={item.model.id} compared={item} onRemove={onRemove} />
            ))}
          </tr>
        </thead>
        {COMPARE_GROUPS.map((group) => (
          <GroupRows key={group.title} group={group} compared={compared} />
        ))}
        <ProviderRows compared={compared} />
      </table>
    </div>
  )
}

function ModelHead({ compared: { model }, onRemove }: { compared: ComparedModel; onRemove: (slug: string) => void }) {
  return (
    <th scope="col" className="px-4 py-4 text-left font-normal">
      <div className="flex items-start justify-between gap-2">
        <BrandLogo slug={model.author} name={model.authorName} className="size-6" />
        <Button variant="ghost" size="icon-sm" aria-label={`Remove ${model.name}`} onClick={() => onRemove(model.id)}>
          <X aria-hidden />
        </Button>
      </div>
      <Link href={`/models/${model.id}`} className="mt-2 block rounded-sm font-semibold hover:underline">
        {toShortName(model)}
      </Link>
      <span className="text-xs text-muted-foreground">{model.authorName}</span>
    </th>
  )
}

function GroupHead({ title, columns }: { title: string; columns: number }) {
  return (
    <tr className="border-b bg-muted/60">
      <th
        scope="rowgroup"
        colSpan={columns + 1}
        className="sticky left-0 px-4 py-2 text-left text-xs font-medium text-muted-foreground sm:px-5"
      >
        {title}
      </th>
    </tr>
  )
}

function GroupRows({ group, compared }: { group: CompareGroup; compared: readonly ComparedModel[] }) {
  return (
    <tbody>
      <GroupHead title={group.title} columns={compared.length} />
      {group.rows.map((row) => {
        const best = findBest(row, compared)
        return (
          <tr key={row.label} className="border-b">
            <RowHead label={row.label} />
            {compared.map((item, index) => (
              <td
                key={item.model.id}
                className={cn('px-4 py-2.5 tabular-nums', best.includes(index) && 'font-medium text-success')}
              >
                {row.show(item)}
                {best.includes(index) && <span className="sr-only"> (best)</span>}
              </td>
            ))}
          </tr>
        )
      })}
    </tbody>
  )
}

function RowHead({ label }: { label: string }) {
  return (
    <th
      scope="row"
      className="sticky left-0 z-10 border-r bg-card px-4 py-2.5 text-left font-normal text-muted-foreground sm:px-5"
    >
      {label}
    </th>
  )
}

/** Who serves each model, cheapest first. */
function ProviderRows({ compared }: { compared: readonly ComparedModel[] }) {
  return (
    <tbody>
      <GroupHead title="Providers" columns={compared.length} />
      <tr className="align-top">
        <RowHead label="Served by" />
        {compared.map((item) => (
          <td key={item.model.id} className="px-4 py-3">
            {item.endpoints ? <Providers compared={item} /> : <Skeleton className="h-16" />}
          </td>
        ))}
      </tr>
    </tbody>
  )
}

function Providers({ compared: { endpoints = [], stats } }: { compared: ComparedModel }) {
  const latencies = new Map(stats?.endpoints.map(({ tag, latency_last_30m: latency }) => [tag, latency?.p50]))
  return (
    <ul className="grid gap-2.5">
      {endpoints.map((endpoint) => {
        const latency = latencies.get(endpoint.tag)
        return (
          <li key={endpoint.tag} className="grid gap-0.5">
            <span className="flex items-center gap-1.5 font-medium">
              <BrandLogo slug={endpoint.tag} name={endpoint.provider_name} className="size-4" />
              <span className="truncate">{endpoint.provider_name}</span>
            </span>
            <span className="text-xs text-muted-foreground tabular-nums">
              {formatPricePerMillion(endpoint.pricing.prompt)} in, {formatPricePerMillion(endpoint.pricing.completion)}{' '}
              out{latency !== undefined && `, ${formatLatency(latency)}`}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
