import { z } from 'zod'

/** As the public API has it: two roles, and names in two parts, of which we know one. */
export const organizationMembersQuery = z.object({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
export const organizationMembersResponse = z.strictObject({
  data: z.array(
    z.strictObject({
      id: z.string(),
      first_name: z.string().nullable(),
      last_name: z.string().nullable(),
      email: z.string(),
      role: z.enum(['org:admin', 'org:member']),
    }),
  ),
  total_count: z.number().int(),
})
