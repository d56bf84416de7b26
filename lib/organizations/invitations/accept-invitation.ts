import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import { lockOrganization } from '../lock'
import { findInvitation, type OpenInvitation } from './find-invitation'

/**
 * Makes the person who is signed in a member, if the invitation was sent to their address. Having the link proves that the
 * address is theirs, so it counts as verified. Of two tries at once one succeeds.
 * @throws AppError invalid_request (the link), permission_denied with `details.reason: "other_address"`
 */
export async function acceptInvitation({ token, userId }: { token: string; userId: string }): Promise<OpenInvitation> {
  return getDb().$transaction(async (db) => {
    const found = await findInvitation({ token, db })
    await lockOrganization(db, found.organizationId)
    // Once more under the lock: it may have been accepted, or the organization closed, while we waited.
    const invitation = await findInvitation({ token, db })
    const user = await db.user.findUniqueOrThrow({ where: { id: userId } })
    if (user.email !== invitation.email) {
      throw new AppError(
        'permission_denied',
        `This invitation is for ${invitation.email}. Sign in with that address, or ask for one to ${user.email}.`,
        { details: { reason: 'other_address' } },
      )
    }
    const { id, organizationId, role } = invitation
    await db.invitation.update({ where: { id }, data: { acceptedAt: new Date() } })
    await db.membership.createMany({ data: { organizationId, userId, role }, skipDuplicates: true })
    if (user.emailVerifiedAt === null) {
      await db.user.update({ where: { id: userId }, data: { emailVerifiedAt: new Date() } })
    }
    return invitation
  })
}
