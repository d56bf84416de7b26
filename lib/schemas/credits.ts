import { z } from 'zod'

/** `GET /credits`: JSON numbers, because existing clients read them so. */
export const creditsResponse = z.strictObject({
  data: z.strictObject({
    /** USD ever added: purchases and grants, less refunds. */
    total_credits: z.number(),
    /** USD ever spent. */
    total_usage: z.number(),
  }),
})
