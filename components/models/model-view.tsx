'use client'

import { useQuery } from '@tanstack/react-query'
import { ChevronLeft } from 'lucide-react'
import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import { CodeBlock } from '@/components/ui/code-block'
import { CopyButton } from '@/components/ui/copy-button'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { buildCodeSamples } from '@/lib/client/code-samples'
import { modelQueries } from '@/lib/client/models'
import type { ModelObject } from '@/lib/schemas/models'
import { EndpointsTable } from './endpoints-table'
import { ModelBadges } from './model-badges'
import { ModelFacts } from './model-facts'

type ModelViewProps = {
  slug: string
  /** Ends in `/api/v1`. */
  baseUrl: string
}

/** One model: what it is, what it costs, who serves it, how to call it. */
export function ModelView({ slug, baseUrl }: ModelViewProps) {
  const model = useQuery(modelQueries.detail(slug))
  return (
    <div className="mx-auto grid max-w-6xl gap-6 px-4 py-8 sm:px-6 sm:py-10" aria-busy={model.isPending}>
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
        <ModelDetails model={model.data} baseUrl={baseUrl} />
      )}
    </div>
  )
}

function ModelDetails({ model, baseUrl }: { model: ModelObject; baseUrl: string }) {
  return (
    <>
      <header className="grid gap-2.5">
        <h1 className="text-2xl font-semibold tracking-tight text-balance">{model.name}</h1>
        <div className="flex min-w-0 items-center gap-1 text-muted-foreground">
          <code className="truncate font-mono text-sm">{model.id}</code>
          <CopyButton value={model.id} label="model slug" />
        </div>
        <ModelBadges model={model} />
        <p className="max-w-prose text-pretty text-muted-foreground">{model.description}</p>
      </header>
      <ModelFacts model={model} />
      <Endpoints slug={model.id} />
      <section aria-labelledby="call-it" className="grid gap-3">
        <h2 id="call-it" className="text-lg font-semibold tracking-tight">
          Call it
        </h2>
        <CodeBlock samples={buildCodeSamples({ baseUrl, model: model.id })} />
      </section>
      <Card>
        <CardHeader>
          <CardTitle>Supported parameters</CardTitle>
        </CardHeader>
        <CardContent>
          <ul className="flex flex-wrap gap-1.5">
            {model.supported_parameters.map((parameter) => (
              <li key={parameter}>
                <Badge tone="outline" className="font-mono">
                  {parameter}
                </Badge>
              </li>
            ))}
          </ul>
        </CardContent>
      </Card>
    </>
  )
}

function Endpoints({ slug }: { slug: string }) {
  const query = useQuery(modelQueries.endpoints(slug))
  if (query.isPending) return <Skeleton className="h-56 rounded-lg" />
  if (query.isSuccess) return <EndpointsTable endpoints={query.data.endpoints} />
  return (
    <Card>
      <ErrorState
        title="The providers could not be loaded"
        description={query.error.message}
        onRetry={() => void query.refetch()}
        isRetrying={query.isFetching}
      />
    </Card>
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
