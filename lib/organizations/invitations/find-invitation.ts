import { AppError } from '@/lib/core/errors'
import { type DbClient, getDb } from '@/lib/db'
import { OPEN, toInvitation, WITH_INVITER, type Invitation } from './invitation'
import { hashInvitationToken } from './invitation-token'

export type OpenInvitation = Invitation & { organizationId: string; organizationName: string }

/**
 * The invitation that a link leads to.
 * @throws AppError invalid_request with `details.reason: "stale_link"`: unknown, accepted, revoked or too old, all alike
 */
export async function findInvitation({
  token,
  db = getDb(),
}: {
  token: string
  db?: DbClient
}): Promise<OpenInvitation> {
  const row = await db.invitation.findFirst({
    where: {
      tokenHash: hashInvitationToken(token),
      ...OPEN,
      expiresAt: { gt: new Date() },
      organization: { closedAt: null },
    },
    include: { ...WITH_INVITER, organization: { select: { id: true, name: true } } },
  })
  if (!row) {
    throw new AppError(
      'invalid_request',
      'This invitation was accepted, taken back or is too old. Ask whoever invited you to send it again.',
      { details: { reason: 'stale_link' } },
    )
  }
  return { ...toInvitation(row), organizationId: row.organization.id, organizationName: row.organization.name }
}
