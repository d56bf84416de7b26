import { getDb } from '@/lib/db'
import type { ChainObject } from '@/lib/schemas/chains'
import { checkModels } from './check-models'
import { type ChainAddress, getChain, throwNotFound } from './find-chain'
import { forgetChainModels } from './read-chain-models'

export type ChainChange = ChainAddress & {
  name?: string | undefined
  description?: string | null | undefined
  models?: string[] | undefined
}

/**
 * Changes a chain; its slug stays, because programs name it.
 * @throws AppError not_found, invalid_request (unknown model)
 */
export async function updateChain({ organizationId, slug, ...change }: ChainChange): Promise<ChainObject> {
  const models = change.models && (await checkModels({ organizationId, models: change.models }))
  const { count } = await getDb().chain.updateMany({
    where: { organizationId, slug },
    data: {
      ...(change.name === undefined ? {} : { name: change.name }),
      ...(change.description === undefined ? {} : { description: change.description }),
      ...(models === undefined ? {} : { models }),
    },
  })
  forgetChainModels({ organizationId, slug })
  if (count === 0) throwNotFound(slug)
  return getChain({ organizationId, slug })
}
