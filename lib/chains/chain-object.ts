import type { ChainObject } from '@/lib/schemas/chains'

type ChainRow = {
  slug: string
  name: string
  description: string | null
  models: string[]
  createdAt: Date
  updatedAt: Date
}

/** A chain as the API shows it. */
export function toChainObject(row: ChainRow): ChainObject {
  return {
    slug: row.slug,
    name: row.name,
    description: row.description,
    models: row.models,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  }
}
