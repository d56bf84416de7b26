import { z } from 'zod'
import { usdDecimal } from './usd'

/** What stands in the way of deleting an account, and what would be lost with it. */
export const deletionPreviewResponse = z.strictObject({
  data: z.strictObject({
    obstacles: z.array(z.strictObject({ reason: z.string(), message: z.string() })),
    credits: z.strictObject({
      /** USD that were bought and are not spent. */
      bought: usdDecimal,
      /** USD that were given. */
      promotional: usdDecimal,
    }),
    /** What of the person's own organization is deleted with it. */
    api_keys: z.number().int(),
    organizations: z.number().int(),
  }),
})
export type DeletionPreview = z.infer<typeof deletionPreviewResponse>['data']

export const deletePersonBody = z.object({
  /** The address of the account, typed once more. */
  email: z.string('Enter your e-mail address.').trim().toLowerCase().max(254),
  /** True: bought credits that are left are given up. */
  forfeit_credits: z.boolean().optional(),
})

/** Everything that is the person's, as JSON: its parts are described in docs/account.md. */
export const personDataResponse = z.looseObject({ exported_at: z.string() })
