import { getDb } from '@/lib/db'
import { type ChainAddress, throwNotFound } from './find-chain'
import { forgetChainModels } from './read-chain-models'

/** Deletes a chain. @throws AppError not_found */
export async function deleteChain({ organizationId, slug }: ChainAddress): Promise<void> {
  const { count } = await getDb().chain.deleteMany({ where: { organizationId, slug } })
  forgetChainModels({ organizationId, slug })
  if (count === 0) throwNotFound(slug)
}
