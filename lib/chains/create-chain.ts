import { AppError } from '@/lib/core/errors'
import { createId } from '@/lib/core/ids'
import { getDb } from '@/lib/db'
import type { ChainObject, ChainStepObject } from '@/lib/schemas/chains'
import { addChainVersion } from './add-chain-version'
import { checkSteps } from './check-steps'
import { getChain } from './find-chain'
import { forgetChain } from './read-chain-steps'

/** Enough for people, and a bound for a runaway script. */
const CHAINS_PER_ORGANIZATION_MAX = 200

export type NewChain = {
  organizationId: string
  /** Null for a key without a person. */
  userId?: string | null
  name: string
  slug?: string | undefined
  description?: string | null | undefined
  models?: string[] | undefined
  steps?: ChainStepObject[] | undefined
}

/**
 * Creates a fallback chain; without a slug, one is made from the name.
 * @throws AppError invalid_request (unknown model or provider), conflict (slug taken, too many chains)
 */
export async function createChain({
  organizationId,
  userId = null,
  name,
  slug,
  ...chain
}: NewChain): Promise<ChainObject> {
  const steps = await checkSteps({ organizationId, models: chain.models, steps: chain.steps })
  const existing = await getDb().chain.findMany({ where: { organizationId }, select: { slug: true } })
  if (existing.length >= CHAINS_PER_ORGANIZATION_MAX) {
    throw new AppError(
      'conflict',
      `An organization has at most ${CHAINS_PER_ORGANIZATION_MAX} chains. Delete one first.`,
    )
  }
  const chosen = slug ?? makeSlug(name, new Set(existing.map((row) => row.slug)))
  const address = { organizationId, slug: chosen }
  await getDb().$transaction(async (tx) => {
    const [row] = await tx.chain.createManyAndReturn({
      data: {
        id: createId('chain'),
        ...address,
        name,
        description: chain.description ?? null,
        models: steps.map(({ model }) => model),
      },
      skipDuplicates: true,
    })
    if (!row) throw slugTaken(chosen)
    await addChainVersion(tx, { chain: { id: row.id, ...address }, steps, creatorId: userId })
  })
  forgetChain(address)
  return getChain(address)
}

function slugTaken(slug: string): AppError {
  const message = `There is already a chain \`${slug}\`. Choose another slug.`
  return new AppError('conflict', message, { details: { field: 'slug' } })
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
