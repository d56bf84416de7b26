import { getDb } from '@/lib/db'
import { type Invitation, invitationNotFound, OPEN, toInvitation, WITH_INVITER } from './invitation'
import { createInvitationToken } from './invitation-token'
import { sendInvitation } from './send-invitation'

type Address = { organizationId: string; id: string; publicUrl: string }

/** Sends an invitation again with a new link, from now on; the link before works no more. @throws AppError not_found */
export async function resendInvitation({ organizationId, id, publicUrl }: Address): Promise<Invitation> {
  const { token, tokenHash, expiresAt } = createInvitationToken()
  const [row] = await getDb().invitation.updateManyAndReturn({
    where: { id, organizationId, ...OPEN },
    data: { tokenHash, expiresAt, sentAt: new Date() },
    include: { ...WITH_INVITER, organization: { select: { name: true } } },
  })
  if (!row) throw invitationNotFound()
  const invitation = toInvitation(row)
  sendInvitation({ ...invitation, token, organizationName: row.organization.name, publicUrl })
  return invitation
}
