import { AppError } from '@/lib/core/errors'
import { createId } from '@/lib/core/ids'
import { getDb } from '@/lib/db'
import type { ChainObject } from '@/lib/schemas/chains'
import { toChainObject } from './chain-object'
import { checkModels } from './check-models'
import { forgetChainModels } from './read-chain-models'

/** Enough for people, and a bound for a runaway script. */
const CHAINS_PER_ORGANIZATION_MAX = 200

export type NewChain = {
  organizationId: string
  name: string
  slug?: string | undefined
  description?: string | null | undefined
  models: string[]
}

/**
 * Creates a fallback chain; without a slug, one is made from the name.
 * @throws AppError invalid_request (unknown model), conflict (slug taken, too many chains)
 */
export async function createChain({ organizationId, name, slug, description, models }: NewChain): Promise<ChainObject> {
  const checked = await checkModels({ organizationId, models })
  const db = getDb()
  const existing = await db.chain.findMany({ where: { organizationId }, select: { slug: true } })
  if (existing.length >= CHAINS_PER_ORGANIZATION_MAX) {
    throw new AppError(
      'conflict',
      `An organization has at most ${CHAINS_PER_ORGANIZATION_MAX} chains. Delete one first.`,
    )
  }
  const taken = new Set(existing.map((row) => row.slug))
  const chosen = slug ?? makeSlug(name, taken)
  const created = await db.chain.createManyAndReturn({
    data: {
      id: createId('chain'),
      organizationId,
      slug: chosen,
      name,
      description: description ?? null,
      models: checked,
    },
    skipDuplicates: true,
  })
  const [row] = created
  if (!row)
    throw new AppError('conflict', `There is already a chain \`${chosen}\`. Choose another slug.`, {
      details: { field: 'slug' },
    })
  forgetChainModels({ organizationId, slug: row.slug })
  return toChainObject(row)
}

/** `My best models!` becomes `my-best-models`, with a number when that is taken. */
function makeSlug(name: string, taken: ReadonlySet<string>): string {
  const base =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 50)
      .replace(/^-+|-+$/g, '') || 'chain'
  let candidate = base
  for (let number = 2; taken.has(candidate); number++) candidate = `${base}-${number}`
  return candidate
}
