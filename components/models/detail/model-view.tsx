'use client'

import { useQuery } from '@tanstack/react-query'
import { ChevronLeft } from 'lucide-react'
import Link from 'next/link'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { modelQueries } from '@/lib/client/models'
import type { ModelObject } from '@/lib/schemas/models'
import { PlaygroundSection } from '../playground/playground-section'
import { CodeSection } from './code-section'
import { EndpointsSection } from './endpoints-section'
import { isUnused } from './is-unused'
import { ModelFacts } from './model-facts'
import { ModelHeader } from './model-header'
import { PricingSection } from './pricing-section'
import { RetirementAlert } from './retirement-alert'
import { SectionNav } from './section-nav'
import { TrafficSections } from './traffic-sections'

type ModelViewProps = {
  slug: string
  /** Ends in `/api/v1`. */
  baseUrl: string
  /** The model to use once this one is gone. */
  successor: { slug: string; name: string } | null
}

/** One model: what it is, what it costs, who serves it and how well, how to call it. */
export function ModelView({ slug, baseUrl, successor }: ModelViewProps) {
  const model = useQuery(modelQueries.detail(slug))
  return (
    <div
      className="mx-auto grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-5 px-4 py-8 sm:px-6 sm:py-10"
      aria-busy={model.isPending}
    >
      <Link
        href="/models"
        className="inline-flex w-fit items-center gap-1 rounded-sm text-sm text-muted-foreground hover:text-foreground"
      >
        <ChevronLeft aria-hidden className="size-4" />
        All models
      </Link>
      {model.isPending ? (
        <ModelSkeleton />
      ) : model.isError ? (
        <ErrorState
          title="The model could not be loaded"
          description={model.error.message}
          onRetry={() => void model.refetch()}
          isRetrying={model.isFetching}
        />
      ) : (
        <ModelDetails model={model.data} baseUrl={baseUrl} successor={successor} />
      )}
    </div>
  )
}

type ModelDetailsProps = Omit<ModelViewProps, 'slug'> & { model: ModelObject }

function ModelDetails({ model, baseUrl, successor }: ModelDetailsProps) {
  const stats = useQuery(modelQueries.stats(model.id))
  return (
    <>
      <ModelHeader model={model} />
      {model.expiration_date !== null && <RetirementAlert lastDay={model.expiration_date} successor={successor} />}
      <ModelFacts model={model} />
      <SectionNav isUnused={stats.data !== undefined && isUnused(stats.data)} />
      <EndpointsSection slug={model.id} />
      <PricingSection model={model} stats={stats.data} />
      <TrafficSections query={stats} />
      <PlaygroundSection model={model} />
      <CodeSection slug={model.id} baseUrl={baseUrl} />
    </>
  )
}

function ModelSkeleton() {
  return (
    <>
      <p role="status" className="sr-only">
        Loading the model …
      </p>
      <Skeleton className="h-9 w-80 max-w-full" />
      <Skeleton className="h-20 max-w-prose" />
      <Skeleton className="h-32 rounded-lg" />
      <Skeleton className="h-56 rounded-lg" />
    </>
  )
}
