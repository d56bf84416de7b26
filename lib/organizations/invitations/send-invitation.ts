import { sendMail, writeInvitationMessage } from '@/lib/mail'
import type { Invitation } from './invitation'
import { INVITATION_DAYS } from './invitation-token'

type Letter = Invitation & { token: string; organizationName: string; publicUrl: string }

/** Sends the link of an invitation, in the background. */
export function sendInvitation({ email, role, invitedBy, token, organizationName, publicUrl }: Letter): void {
  const url = new URL('/invitation', publicUrl)
  url.searchParams.set('token', token)
  const message = writeInvitationMessage({ organizationName, role, invitedBy, url: url.href, days: INVITATION_DAYS })
  sendMail({ to: email, message })
}
