import { getDb } from '@/lib/db'
import type { ChainVersionObject } from '@/lib/schemas/chains'
import { readStoredSteps } from './chain-step'
import { type ChainAddress, requireChain } from './find-chain'
import { noVersion } from './update-chain'

type VersionRow = { version: number; steps: unknown; creatorId: string | null; createdAt: Date }

/** All versions of a chain, the newest first. @throws AppError not_found */
export async function listChainVersions(address: ChainAddress): Promise<ChainVersionObject[]> {
  const { id: chainId } = await requireChain(address)
  const { organizationId } = address
  const rows = await getDb().chainVersion.findMany({
    where: { chainId, organizationId },
    orderBy: { version: 'desc' },
  })
  const nameOf = await findNames(rows)
  return rows.map((row) => toVersionObject(row, nameOf))
}

/** One version of a chain. @throws AppError not_found */
export async function getChainVersion({
  version,
  ...address
}: ChainAddress & { version: number }): Promise<ChainVersionObject> {
  const { id: chainId } = await requireChain(address)
  const { organizationId } = address
  const where = { chainId_version_organizationId: { chainId, version, organizationId } }
  const row = await getDb().chainVersion.findUnique({ where })
  if (!row) throw noVersion(address.slug, version)
  return toVersionObject(row, await findNames([row]))
}

async function findNames(rows: readonly VersionRow[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(rows.flatMap(({ creatorId }) => creatorId ?? []))]
  if (ids.length === 0) return new Map()
  const users = await getDb().user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, email: true },
  })
  return new Map(users.map(({ id, name, email }) => [id, name ?? email]))
}

function toVersionObject(row: VersionRow, nameOf: ReadonlyMap<string, string>): ChainVersionObject {
  return {
    version: row.version,
    steps: readStoredSteps({ steps: row.steps, models: [] }),
    creator_id: row.creatorId,
    creator_name: (row.creatorId && nameOf.get(row.creatorId)) ?? null,
    created_at: row.createdAt.toISOString(),
  }
}
