import { AppError } from '@/lib/core/errors'
import { createId } from '@/lib/core/ids'
import { type DbClient, getDb } from '@/lib/db'
import type { OrganizationRole } from '@/lib/schemas/organizations'
import { lockOrganization } from '../lock'
import { type Invitation, OPEN, toInvitation, WITH_INVITER } from './invitation'
import { createInvitationToken } from './invitation-token'
import { sendInvitation } from './send-invitation'

const OPEN_MAX = 100

type NewInvitation = {
  organizationId: string
  /** Lower-cased. */
  email: string
  role: OrganizationRole
  invitedByUserId: string
  /** Where the site is, for the link. */
  publicUrl: string
}

/**
 * Invites somebody by e-mail; whether they have an account makes no difference and is told to nobody.
 * @throws AppError conflict (a member, or invited already; too many open ones)
 */
export async function inviteMember({ publicUrl, ...input }: NewInvitation): Promise<Invitation> {
  const { token, tokenHash, expiresAt } = createInvitationToken()
  const { row, organizationName } = await getDb().$transaction(async (db) => {
    await lockOrganization(db, input.organizationId)
    const organization = await db.organization.findUniqueOrThrow({ where: { id: input.organizationId } })
    await refuseDoubles(db, input)
    const data = { ...input, id: createId('invitation'), tokenHash, expiresAt }
    return { row: await db.invitation.create({ data, include: WITH_INVITER }), organizationName: organization.name }
  })
  const invitation = toInvitation(row)
  sendInvitation({ ...invitation, token, organizationName, publicUrl })
  return invitation
}

async function refuseDoubles(
  db: DbClient,
  { organizationId, email }: { organizationId: string; email: string },
): Promise<void> {
  const isMember = await db.membership.count({ where: { organizationId, user: { email } } })
  if (isMember > 0) throw taken('Somebody with this address belongs to the organization already.')
  const isInvited = await db.invitation.count({ where: { organizationId, email, ...OPEN } })
  if (isInvited > 0) throw taken('This address is invited already. Send the invitation again, or revoke it first.')
  const open = await db.invitation.count({ where: { organizationId, ...OPEN } })
  if (open >= OPEN_MAX) throw new AppError('conflict', `There are ${open} open invitations. Revoke some of them first.`)
}

function taken(message: string): AppError {
  return new AppError('conflict', message, { details: { fields: [{ field: 'email', message }] } })
}
