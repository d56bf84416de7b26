import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import { type ChainAddress, requireChain } from './find-chain'
import { CHAIN_PREFIX, forgetChain } from './read-chain-steps'

/**
 * Deletes a chain with its versions.
 * @throws AppError not_found, conflict while requests without a model go down it
 */
export async function deleteChain({ organizationId, slug }: ChainAddress): Promise<void> {
  const { id } = await requireChain({ organizationId, slug })
  const defaultModel = `${CHAIN_PREFIX}${slug}`
  if ((await getDb().routingDefaults.count({ where: { organizationId, defaultModel } })) > 0) {
    const message = `\`${defaultModel}\` is the default of requests without a model. Choose another default first.`
    throw new AppError('conflict', message)
  }
  await getDb().chain.deleteMany({ where: { id, organizationId } })
  forgetChain({ organizationId, slug })
}
