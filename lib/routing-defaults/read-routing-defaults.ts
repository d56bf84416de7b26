import { getPool } from '@/lib/db'
import { maxPrice } from '@/lib/schemas/provider-preferences'
import type { RoutingDefaultsObject } from '@/lib/schemas/routing-defaults'
import { createSharedCache } from '@/lib/shared-state'

type Row = {
  organization_id: string
  default_model: string | null
  provider_sort: RoutingDefaultsObject['provider']['sort']
  allowed_providers: string[] | null
  ignored_providers: string[] | null
  deny_data_collection: boolean
  zdr: boolean
  deny_paid_training: boolean
  deny_free_training: boolean
  deny_free_publication: boolean
  zdr_groups: RoutingDefaultsObject['provider']['zdr_groups']
  max_price: unknown
  auto_allowed_models: string[] | null
  auto_excluded_models: string[] | null
  auto_cost_tier: RoutingDefaultsObject['auto_router']['cost_tier']
  updated_at: Date
}

const SELECT = `
  SELECT organization_id, default_model, provider_sort, allowed_providers, ignored_providers, deny_data_collection, zdr,
         deny_paid_training, deny_free_training, deny_free_publication, zdr_groups, max_price, auto_allowed_models, auto_excluded_models, auto_cost_tier, updated_at
  FROM routing_defaults WHERE organization_id = ANY($1)`

const cache = createSharedCache<RoutingDefaultsObject>({
  name: 'routing-defaults',
  loadMany,
  sizeMax: 50_000,
  freshMs: 300,
  staleMs: 1_000,
})

/** What an organization that never set anything has. */
const NO_ROUTING_DEFAULTS: RoutingDefaultsObject = {
  default_model: null,
  provider: {
    sort: null,
    only: [],
    ignore: [],
    data_collection: 'allow',
    zdr: false,
    enable_paid_model_training: true,
    enable_free_model_training: true,
    enable_free_model_publication: true,
    zdr_groups: [],
    max_price: null,
  },
  auto_router: { allowed_models: [], excluded_models: [], cost_tier: null },
  updated_at: null,
}

/** The routing defaults of an organization as they were at most one second ago; from memory while they are in use. */
export async function readRoutingDefaults({
  organizationId,
}: {
  organizationId: string
}): Promise<RoutingDefaultsObject> {
  return (await cache.get(organizationId)) ?? NO_ROUTING_DEFAULTS
}

/** Makes this process see a change at once; the others see it within a second. */
export function forgetRoutingDefaults(organizationId: string): void {
  cache.forget(organizationId)
}

async function loadMany(organizationIds: readonly string[]): Promise<ReadonlyMap<string, RoutingDefaultsObject>> {
  const { rows } = await getPool().query<Row>({ name: 'routing-defaults', text: SELECT, values: [organizationIds] })
  return new Map(rows.map((row) => [row.organization_id, toObject(row)]))
}

function toObject(row: Row): RoutingDefaultsObject {
  return {
    default_model: row.default_model,
    provider: {
      sort: row.provider_sort,
      only: row.allowed_providers ?? [],
      ignore: row.ignored_providers ?? [],
      data_collection: row.deny_data_collection ? 'deny' : 'allow',
      zdr: row.zdr,
      enable_paid_model_training: !row.deny_paid_training,
      enable_free_model_training: !row.deny_free_training,
      enable_free_model_publication: !row.deny_free_publication,
      zdr_groups: row.zdr_groups,
      max_price: maxPrice.nullable().parse(row.max_price),
    },
    auto_router: {
      allowed_models: row.auto_allowed_models ?? [],
      excluded_models: row.auto_excluded_models ?? [],
      cost_tier: row.auto_cost_tier,
    },
    updated_at: row.updated_at.toISOString(),
  }
}
