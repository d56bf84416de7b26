import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import type { ChainObject, ChainStepObject } from '@/lib/schemas/chains'
import { addChainVersion, designateVersion, lockChain } from './add-chain-version'
import { readStoredSteps } from './chain-step'
import { checkSteps } from './check-steps'
import { type ChainAddress, getChain, requireChain } from './find-chain'
import { forgetChain } from './read-chain-steps'

export type ChainChange = ChainAddress & {
  userId: string | null
  name?: string | undefined
  description?: string | null | undefined
  models?: string[] | undefined
  steps?: ChainStepObject[] | undefined
  designatedVersion?: number | undefined
}

/**
 * Changes a chain; its slug stays, because programs name it. Other steps are a new version, which requests use from then
 * on; going back designates an older one.
 * @throws AppError not_found (chain, version), invalid_request (unknown model or provider), conflict (too many versions)
 */
export async function updateChain({ organizationId, slug, ...change }: ChainChange): Promise<ChainObject> {
  const address = { organizationId, slug }
  const { id } = await requireChain(address)
  const isRewritten = change.models !== undefined || change.steps !== undefined
  const steps = isRewritten ? await checkSteps({ organizationId, models: change.models, steps: change.steps }) : null
  const chain = { id, ...address }
  await getDb().$transaction(async (tx) => {
    await lockChain(tx, chain)
    await tx.chain.update({
      where: { id_organizationId: { id, organizationId } },
      data: { name: change.name, description: change.description, updatedAt: new Date() },
    })
    if (steps) await addChainVersion(tx, { chain, steps, creatorId: change.userId })
    const version = change.designatedVersion
    if (version === undefined) return
    const row = await tx.chainVersion.findUnique({
      where: { chainId_version_organizationId: { chainId: id, version, organizationId } },
    })
    if (!row) throw noVersion(slug, version)
    await designateVersion(tx, { chain, version, steps: readStoredSteps({ steps: row.steps, models: [] }) })
  })
  forgetChain(address)
  return getChain(address)
}

export function noVersion(slug: string, version: number): AppError {
  const message = `The chain \`${slug}\` has no version ${version}. GET /api/v1/chains/${slug}/versions lists them.`
  return new AppError('not_found', message, { details: { field: 'designated_version' } })
}
