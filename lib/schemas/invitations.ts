import { z } from 'zod'
import { emailAddress } from './auth'
import { organizationRole } from './organizations'

export const invitationParams = z.object({ id: z.string(), invitation: z.string() })
export const inviteBody = z.object({ email: emailAddress, role: organizationRole })

export const invitationObject = z.strictObject({
  id: z.string(),
  email: z.string(),
  role: organizationRole,
  invited_by: z.string().nullable(),
  sent_at: z.string(),
  expires_at: z.string(),
  is_expired: z.boolean(),
})
export type InvitationObject = z.infer<typeof invitationObject>
export const invitationListResponse = z.strictObject({ data: z.array(invitationObject) })
export const invitationResponse = z.strictObject({ data: invitationObject })

const invitationToken = z.string().min(1, 'The link is incomplete. Open it again from the e-mail.').max(200)
export const invitationTokenBody = z.object({ token: invitationToken })
export const invitationPreviewResponse = z.strictObject({
  data: z.strictObject({
    organization_name: z.string(),
    email: z.string(),
    role: organizationRole,
    invited_by: z.string().nullable(),
    expires_at: z.string(),
  }),
})
