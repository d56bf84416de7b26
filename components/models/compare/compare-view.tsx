'use client'

import { useQueries } from '@tanstack/react-query'
import { Columns3 } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { PageHeader } from '@/components/ui/page-header'
import { Skeleton } from '@/components/ui/skeleton'
import { modelQueries } from '@/lib/client/models'
import { toComparePath } from '../compare-choice'
import { COMPARED_MAX } from '../compared-max'
import { useListedModels } from '../use-listed-models'
import { AddModel } from './add-model'
import type { ComparedModel } from './compared-model'
import { CompareTable } from './compare-table'

/** Models side by side. Which ones is in the address, so a comparison can be sent to somebody. */
export function CompareView({ slugs }: { slugs: readonly string[] }) {
  const router = useRouter()
  const { query, models } = useListedModels()
  const show = (next: readonly string[]) => router.replace(toComparePath(next), { scroll: false })
  const known = slugs.flatMap((slug) => models.find((model) => model.id === slug) ?? [])
  const unknown = query.isSuccess ? slugs.filter((slug) => !known.some((model) => model.id === slug)) : []
  const add = (slug: string) => show([...slugs.filter((item) => !unknown.includes(item)), slug])
  const endpoints = useQueries({ queries: known.map(({ id }) => modelQueries.endpoints(id)) })
  const stats = useQueries({ queries: known.map(({ id }) => modelQueries.stats(id)) })
  const compared = known.map((model, index): ComparedModel => {
    return { model, endpoints: endpoints[index]?.data?.endpoints, stats: stats[index]?.data }
  })
  return (
    <div className="mx-auto grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-7 px-4 py-8 sm:px-6 lg:py-12">
      <PageHeader
        title="Compare models"
        description="Prices are those of the cheapest provider. Speed and uptime are measured from real requests here."
        actions={
          known.length > 0 &&
          known.length < COMPARED_MAX && <AddModel models={models} isLoading={false} chosen={slugs} onChoose={add} />
        }
      />
      {unknown.length > 0 && (
        <p role="status" className="text-sm text-muted-foreground">
          There is no model {unknown.join(', ')} here.
        </p>
      )}
      {query.isPending && slugs.length > 0 ? (
        <Skeleton className="h-240 rounded-lg" />
      ) : query.isError ? (
        <ErrorState
          title="The models could not be loaded"
          description={query.error.message}
          onRetry={() => void query.refetch()}
          isRetrying={query.isFetching}
        />
      ) : compared.length === 0 ? (
        <EmptyState
          icon={Columns3}
          title="Choose up to four models"
          description="Start with one you use, and add what you consider instead."
          action={
            <div className="flex flex-wrap justify-center gap-2">
              <AddModel models={models} isLoading={query.isPending} chosen={slugs} onChoose={add} />
              <Button asChild variant="outline">
                <Link href="/models">Browse models</Link>
              </Button>
            </div>
          }
        />
      ) : (
        <CompareTable compared={compared} onRemove={(slug) => show(slugs.filter((item) => item !== slug))} />
      )}
    </div>
  )
}
