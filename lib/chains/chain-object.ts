import type { ChainObject } from '@/lib/schemas/chains'
import { readStoredSteps } from './chain-step'

type ChainRow = {
  slug: string
  name: string
  description: string | null
  models: string[]
  steps: unknown
  designatedVersion: number
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
    steps: readStoredSteps(row),
    version: row.designatedVersion,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  }
}
