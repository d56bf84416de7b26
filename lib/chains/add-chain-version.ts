import { AppError } from '@/lib/core/errors'
import type { DbClient } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { ChainStepObject } from '@/lib/schemas/chains'
import { isPlainStep } from './chain-step'

/** A bound for a script that saves with every request. */
const VERSIONS_PER_CHAIN_MAX = 1_000

export type ChainId = { id: string; organizationId: string; slug: string }

/** Takes the chain for this transaction, so that versions are numbered one after another. */
export async function lockChain(tx: DbClient, { id, organizationId }: ChainId): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM chain WHERE id = ${id} AND organization_id = ${organizationId} FOR UPDATE`
}

/**
 * Adds a version to a locked chain and designates it.
 * @throws AppError conflict when the chain has too many
 */
export async function addChainVersion(
  tx: DbClient,
  { chain, steps, creatorId }: { chain: ChainId; steps: ChainStepObject[]; creatorId: string | null },
): Promise<void> {
  const { id: chainId, organizationId } = chain
  const newest = await tx.chainVersion.aggregate({ where: { chainId, organizationId }, _max: { version: true } })
  const version = (newest._max.version ?? 0) + 1
  if (version > VERSIONS_PER_CHAIN_MAX) {
    const message = `The chain \`${chain.slug}\` has ${VERSIONS_PER_CHAIN_MAX} versions, which is the most. Make a new chain.`
    throw new AppError('conflict', message)
  }
  await tx.chainVersion.create({ data: { organizationId, chainId, version, steps, creatorId } })
  await designateVersion(tx, { chain, version, steps })
}

/** Makes requests use these steps from now on. */
export async function designateVersion(
  tx: DbClient,
  { chain, version, steps }: { chain: ChainId; version: number; steps: ChainStepObject[] },
): Promise<void> {
  const { id, organizationId } = chain
  await tx.chain.update({
    where: { id_organizationId: { id, organizationId } },
    data: {
      designatedVersion: version,
      models: steps.map(({ model }) => model),
      // Where the models say it all they stand alone, as in chains from before there were steps.
      steps: steps.every(isPlainStep) ? Prisma.DbNull : steps,
      updatedAt: new Date(),
    },
  })
}
