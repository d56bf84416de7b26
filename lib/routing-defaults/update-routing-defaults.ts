import { getCatalog } from '@/lib/catalog'
import { checkModelName } from '@/lib/chains'
import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { RoutingDefaultsObject, UpdateRoutingDefaults } from '@/lib/schemas/routing-defaults'
import { forgetRoutingDefaults, readRoutingDefaults } from './read-routing-defaults'

/**
 * Changes the fields that are given.
 * @throws AppError invalid_request naming an unknown model, chain or provider
 */
export async function updateRoutingDefaults({
  organizationId,
  ...change
}: UpdateRoutingDefaults & { organizationId: string }): Promise<RoutingDefaultsObject> {
  if (change.default_model) {
    await checkModelName({ organizationId, name: change.default_model, field: 'default_model' })
  }
  await checkProviders('provider.only', change.provider?.only ?? [])
  await checkProviders('provider.ignore', change.provider?.ignore ?? [])
  const data = { ...toColumns(change), updatedAt: new Date() }
  await getDb().routingDefaults.upsert({
    where: { organizationId },
    create: { organizationId, ...data },
    update: data,
  })
  forgetRoutingDefaults(organizationId)
  return readRoutingDefaults({ organizationId })
}

/** Undefined leaves a column as it is. */
function toColumns({ default_model, provider = {}, auto_router = {} }: UpdateRoutingDefaults) {
  const columns = {
    defaultModel: default_model,
    providerSort: provider.sort,
    allowedProviders: provider.only,
    ignoredProviders: provider.ignore,
    denyDataCollection: provider.data_collection === undefined ? undefined : provider.data_collection === 'deny',
    zdr: provider.zdr,
    denyPaidTraining: negate(provider.enable_paid_model_training),
    denyFreeTraining: negate(provider.enable_free_model_training),
    denyFreePublication: negate(provider.enable_free_model_publication),
    zdrGroups: provider.zdr_groups,
    maxPrice: provider.max_price === null ? Prisma.DbNull : provider.max_price,
    autoAllowedModels: auto_router.allowed_models,
    autoExcludedModels: auto_router.excluded_models,
    autoCostTier: auto_router.cost_tier,
  }
  return columns
}

function negate(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value
}

/** A misspelt provider in a hard list would shut out everything, or nothing. */
async function checkProviders(field: string, slugs: readonly string[]): Promise<void> {
  if (slugs.length === 0) return
  const known = (await getCatalog()).providers.map((provider) => provider.slug)
  const unknown = slugs.find((slug) => !known.includes(slug.split('/')[0] ?? ''))
  if (unknown === undefined) return
  throw new AppError(
    'invalid_request',
    `Invalid \`${field}\`: there is no provider ${unknown}. GET /api/v1/providers lists them.`,
    {
      details: { field },
    },
  )
}
