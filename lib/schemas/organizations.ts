import { z } from 'zod'
import { plainText } from './plain-text'
import { ORGANIZATION_ROLES } from './organization-roles'

export * from './organization-roles'

export const organizationRole = z.enum(ORGANIZATION_ROLES)
export type OrganizationRole = z.infer<typeof organizationRole>

const organizationName = plainText.min(1, 'Enter a name.').max(80, 'A name has at most 80 characters.')
export const organizationBody = z.object({ name: organizationName })
export const organizationParams = z.object({ id: z.string() })
export const memberParams = z.object({ id: z.string(), user: z.string() })

const organizationObject = z.strictObject({ id: z.string(), name: z.string() })
export const organizationResponse = z.strictObject({ data: organizationObject })
export const doneResponse = z.strictObject({ data: z.strictObject({ id: z.string() }) })

export const memberObject = z.strictObject({
  user_id: z.string(),
  email: z.string(),
  name: z.string().nullable(),
  role: organizationRole,
  /** The organization was made for them: they stay its admin. */
  is_owner: z.boolean(),
  joined_at: z.string(),
  /** API keys that they made here and that work. */
  active_keys: z.number().int(),
})
export type MemberObject = z.infer<typeof memberObject>
export const memberListResponse = z.strictObject({ data: z.array(memberObject) })
export const changeRoleBody = z.object({ role: organizationRole })
export const removeMemberQuery = z.object({
  /** Disables the API keys that they made as well; they belong to the organization and go on working otherwise. */
  disable_keys: z.enum(['true', 'false']).default('false'),
})
export const removedMemberResponse = z.strictObject({
  data: z.strictObject({ id: z.string(), disabled_keys: z.number().int() }),
})

export const closingResponse = z.strictObject({
  /** What keeps the organization from being closed; empty when nothing does. */
  data: z.array(z.strictObject({ reason: z.string(), message: z.string() })),
})
