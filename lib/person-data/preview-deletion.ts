import { formatNanosAsUsd } from '@/lib/core/money'
import { getDb } from '@/lib/db'
import { findClosingObstacles } from '@/lib/organizations'
import type { DeletionPreview } from '@/lib/schemas/person-data'
import { findOwnOrganization } from './find-own-organization'

/** What does not keep a person's own organization from going: that it is theirs, and credits that they may give up. */
export const NO_OBSTACLES: readonly string[] = ['personal', 'balance']

type Row = { name: string; others: number; otherAdmins: number }

/** What stands in the way of deleting an account, and what would be lost with it. */
export async function previewDeletion({ userId }: { userId: string }): Promise<DeletionPreview> {
  const { id: organizationId } = await findOwnOrganization(userId)
  const [own, shared, balance, apiKeys, organizations] = await Promise.all([
    findClosingObstacles({ organizationId }),
    findOrphans(userId),
    getDb().ledgerBalance.findUniqueOrThrow({ where: { organizationId } }),
    getDb().apiKey.count({ where: { organizationId, deletedAt: null } }),
    getDb().membership.count({ where: { userId } }),
  ])
  const { postedNanos, promotionalNanos } = balance
  const boughtNanos = postedNanos - promotionalNanos
  return {
    obstacles: [...shared.map(describeOrphan), ...own.filter(({ reason }) => !NO_OBSTACLES.includes(reason))],
    credits: {
      bought: formatNanosAsUsd(boughtNanos > 0n ? boughtNanos : 0n),
      promotional: formatNanosAsUsd(promotionalNanos),
    },
    api_keys: apiKeys,
    organizations,
  }
}

/** Organizations that nobody could look after any more. */
function findOrphans(userId: string): Promise<Row[]> {
  return getDb().$queryRaw<Row[]>`
    SELECT o.name, count(m.user_id)::int AS others, (count(m.user_id) FILTER (WHERE m.role = 'admin'))::int AS "otherAdmins"
      FROM membership own JOIN organization o ON o.id = own.organization_id
        LEFT JOIN membership m ON m.organization_id = own.organization_id AND m.user_id <> own.user_id
      WHERE own.user_id = ${userId} AND own.role = 'admin' AND o.closed_at IS NULL
      GROUP BY o.id, o.name, o.personal_for_user_id
      HAVING count(m.user_id) FILTER (WHERE m.role = 'admin') = 0
        AND (o.personal_for_user_id IS DISTINCT FROM ${userId} OR count(m.user_id) > 0)
      ORDER BY o.name`
}

function describeOrphan({ name, others }: Row): { reason: string; message: string } {
  const message =
    others > 0
      ? `You are the only admin of ${name}. Make somebody else an admin, or close it, first.`
      : `You are the only one in ${name}. Close it first.`
  return { reason: 'only_admin', message }
}
