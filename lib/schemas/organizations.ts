import { z } from 'zod'

/** What a person may do in an organization; lib/auth/permissions.ts says what that is. */
export const ORGANIZATION_ROLES = ['admin', 'member', 'billing'] as const
export const organizationRole = z.enum(ORGANIZATION_ROLES)
export type OrganizationRole = z.infer<typeof organizationRole>

/** Says with each request of a page which organization the page shows. */
export const ORGANIZATION_HEADER = 'x-causeway-organization'
