import type { Invitation } from '@/lib/organizations'
import type { InvitationObject } from '@/lib/schemas/invitations'

/** An invitation as the API shows it; never its link. */
export function toInvitationObject(invitation: Invitation): InvitationObject {
  const { id, email, role, invitedBy, sentAt, expiresAt, isExpired } = invitation
  return {
    id,
    email,
    role,
    invited_by: invitedBy,
    sent_at: sentAt.toISOString(),
    expires_at: expiresAt.toISOString(),
    is_expired: isExpired,
  }
}
