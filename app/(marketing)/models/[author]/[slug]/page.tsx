import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { cache } from 'react'
import { ModelView } from '@/components/models/detail/model-view'
import { type Catalog, type CatalogModel, getCatalog, getModel, getModelEndpoints } from '@/lib/catalog'
import { modelQueries } from '@/lib/client/models'
import { createQueryClient } from '@/lib/client/query-client'
import { getEnv } from '@/lib/env'
import { modelParams } from '@/lib/schemas/models'

type ModelPageProps = { params: Promise<{ author: string; slug: string }> }

/** The catalogue changes while the server runs. */
export const dynamic = 'force-dynamic'

/** Metadata and page ask for the same model. */
const findModel = cache(async (path: string) => {
  const catalog = await getCatalog()
  return { catalog, model: catalog.findModel(path) }
})

async function readPath(params: ModelPageProps['params']): Promise<string> {
  const parsed = modelParams.safeParse(await params)
  return parsed.success ? `${parsed.data.author}/${parsed.data.slug}` : notFound()
}

function findSuccessor(catalog: Catalog, { successorSlug }: CatalogModel) {
  const successor = successorSlug === null ? null : catalog.findModel(successorSlug)
  return successor && { slug: successor.slug, name: successor.name }
}

export async function generateMetadata({ params }: ModelPageProps): Promise<Metadata> {
  const { model } = await findModel(await readPath(params))
  return model ? { title: model.name, description: model.description } : {}
}

export default async function ModelPage({ params }: ModelPageProps) {
  const path = await readPath(params)
  const { catalog, model } = await findModel(path)
  if (!model) notFound()
  // Aliases and old slugs lead to the one page of the model.
  if (model.slug !== path) permanentRedirect(`/models/${model.slug}`)
  const queryClient = createQueryClient()
  queryClient.setQueryData(modelQueries.detail(model.slug).queryKey, getModel(catalog, model.slug))
  queryClient.setQueryData(
    modelQueries.endpoints(model.slug).queryKey,
    await getModelEndpoints({ catalog, slug: model.slug, showsSpeed: false }),
  )
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <NuqsAdapter>
        <ModelView
          slug={model.slug}
          baseUrl={`${getEnv().PUBLIC_URL}/api/v1`}
          successor={findSuccessor(catalog, model)}
        />
      </NuqsAdapter>
    </HydrationBoundary>
  )
}
