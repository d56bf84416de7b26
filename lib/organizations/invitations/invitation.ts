import { AppError } from '@/lib/core/errors'
import { organizationRole, type OrganizationRole } from '@/lib/schemas/organizations'

export type Invitation = {
  id: string
  email: string
  role: OrganizationRole
  /** Who invited, as far as they still have an account. */
  invitedBy: string | null
  sentAt: Date
  expiresAt: Date
  isExpired: boolean
}

type Row = {
  id: string
  email: string
  role: string
  sentAt: Date
  expiresAt: Date
  invitedBy: { name: string | null; email: string } | null
}

/** Reads an invitation with whoever sent it. */
export const WITH_INVITER = { invitedBy: { select: { name: true, email: true } } } as const

/** The condition of invitations that can still be accepted, or sent again. */
export const OPEN = { acceptedAt: null, revokedAt: null } as const

export function toInvitation({ id, email, role, sentAt, expiresAt, invitedBy }: Row): Invitation {
  return {
    id,
    email,
    role: organizationRole.parse(role),
    invitedBy: invitedBy && (invitedBy.name ?? invitedBy.email),
    sentAt,
    expiresAt,
    isExpired: expiresAt.getTime() <= Date.now(),
  }
}

/** Foreign, accepted and revoked ones look like those that never were. */
export function invitationNotFound(): AppError {
  return new AppError('not_found', 'There is no open invitation with this id.')
}
