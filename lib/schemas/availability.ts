import { z } from 'zod'
import { AVAILABILITY } from '@/lib/core/availability'

const names = z.array(z.string()).readonly()

/** `error.availability`: why no endpoint could serve a request (api contract §1.1). */
export const availability = z.strictObject({
  code: z.enum(Object.keys(AVAILABILITY)),
  retryable: z.boolean(),
  retry_after: z.number().int().nonnegative().optional().describe('Seconds.'),
  requested_models: names,
  affected_providers: names.optional(),
  excluded_by: names.optional().describe('Names of the filters that left endpoints out.'),
  fallback_models: names.optional().describe('What would work instead.'),
  constraint: z
    .strictObject({ field: z.string(), detail: z.string() })
    .optional()
    .describe('The field of the request to change, and what it would take.'),
  docs_url: z.string(),
})
