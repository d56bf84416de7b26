import { getDb } from '@/lib/db'
import { invitationNotFound, OPEN } from './invitation'

/** Takes an invitation back: its link works no more. @throws AppError not_found */
export async function revokeInvitation({ organizationId, id }: { organizationId: string; id: string }): Promise<void> {
  const { count } = await getDb().invitation.updateMany({
    where: { id, organizationId, ...OPEN },
    data: { revokedAt: new Date() },
  })
  if (count === 0) throw invitationNotFound()
}
