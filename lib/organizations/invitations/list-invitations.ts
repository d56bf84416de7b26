import { getDb } from '@/lib/db'
import { type Invitation, OPEN, toInvitation, WITH_INVITER } from './invitation'

/** Invitations that nobody accepted yet, newest first, with those whose link is too old. */
export async function listInvitations({ organizationId }: { organizationId: string }): Promise<Invitation[]> {
  const rows = await getDb().invitation.findMany({
    where: { organizationId, ...OPEN },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: WITH_INVITER,
  })
  return rows.map(toInvitation)
}
