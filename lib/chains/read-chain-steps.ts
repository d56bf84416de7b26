import { getPool } from '@/lib/db'
import { createSharedCache } from '@/lib/shared-state'
import { type ChainStep, readStoredSteps, toChainStep } from './chain-step'
import type { ChainAddress } from './find-chain'

/** What stands before a chain's slug where a model is named. */
export const CHAIN_PREFIX = '@chain/'

/** What is no slug is not asked for: the name comes from a request as it is. */
const SLUG = /^[a-z0-9-]{1,60}$/

type Row = { organization_id: string; slug: string; models: string[]; steps: unknown }

const SELECT = `
  SELECT organization_id, slug, models, steps FROM chain
  WHERE (organization_id, slug) IN (SELECT * FROM unnest($1::text[], $2::text[]))`

const cache = createSharedCache<readonly ChainStep[]>({
  name: 'chain',
  loadMany,
  sizeMax: 20_000,
  freshMs: 300,
  staleMs: 1_000,
})

/** The steps of a chain as they were at most one second ago, from memory while it is in use; null when there is none. */
export async function readChainSteps(address: ChainAddress): Promise<readonly ChainStep[] | null> {
  return SLUG.test(address.slug) ? cache.get(toKey(address)) : null
}

/** Makes this process see a change of a chain at once; the others see it within a second. */
export function forgetChain(address: ChainAddress): void {
  cache.forget(toKey(address))
}

function toKey({ organizationId, slug }: ChainAddress): string {
  return JSON.stringify([organizationId, slug])
}

async function loadMany(keys: readonly string[]): Promise<ReadonlyMap<string, readonly ChainStep[]>> {
  const addresses = keys.map((key) => JSON.parse(key) as [organizationId: string, slug: string])
  const values = [addresses.map(([organizationId]) => organizationId), addresses.map(([, slug]) => slug)]
  const { rows } = await getPool().query<Row>({ name: 'chain-steps', text: SELECT, values })
  return new Map(
    rows.map((row) => [
      toKey({ organizationId: row.organization_id, slug: row.slug }),
      readStoredSteps(row).map(toChainStep),
    ]),
  )
}
