import { z } from 'zod'
import { plainText } from './plain-text'
import { testedAddress } from './notifications'

export const DESTINATION_KINDS = ['otel-collector', 'webhook'] as const
export type DestinationKind = (typeof DESTINATION_KINDS)[number]

/** What stands for a header's value in answers; sent back, it means: leave it as it is. */
export const HIDDEN_VALUE = '••••••••'

const HEADERS_MAX = 20
const headers = z
  .record(
    z.string().regex(/^[A-Za-z0-9-]{1,100}$/, 'A header’s name has letters, digits and hyphens.'),
    z
      .string()
      .max(4_000)
      .regex(/^[^\r\n]*$/, 'A header’s value is one line.'),
  )
  .refine((entries) => Object.keys(entries).length <= HEADERS_MAX, `At most ${HEADERS_MAX} headers.`)

const config = z.object({
  /** `webhook`: where to. */
  url: z.string().trim().max(2_000).optional(),
  /** `otel-collector`: the address for traces over HTTP; without a path `/v1/traces` is added. */
  endpoint: z.string().trim().max(2_000).optional(),
  method: z.enum(['POST', 'PUT']).optional(),
  headers: headers.optional(),
})

const settings = {
  enabled: z.boolean().optional(),
  api_key_hashes: z.array(z.string().min(1).max(128)).max(100, 'Name at most 100 keys.').nullish(),
  /** Share of requests, 0 to 1. */
  sampling_rate: z
    .number('Must be a share from 0 to 1.')
    .min(0, 'Must be from 0 to 1.')
    .max(1, 'Must be from 0 to 1.')
    .optional(),
  /** True: never with prompts and answers, whatever is stored. */
  privacy_mode: z.boolean().optional(),
}

const name = plainText.min(1, 'Give it a name.').max(100, 'A name has at most 100 characters.')

export const createDestinationBody = z.object({
  type: z.enum(DESTINATION_KINDS, 'Must be otel-collector or webhook: most services take one of the two.'),
  name,
  config,
  ...settings,
  workspace_id: z.string().optional(),
})
export const updateDestinationBody = z.object({ name: name.optional(), config: config.optional(), ...settings })

export const destinationParams = z.object({ id: z.string().max(100) })
export const listDestinationsQuery = z.object({
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  workspace_id: z.string().optional(),
})

const destinationObject = z.strictObject({
  id: z.string(),
  type: z.enum(DESTINATION_KINDS),
  name: z.string(),
  enabled: z.boolean(),
  /** Values of headers are never shown again. */
  config: z.strictObject({
    url: z.string().optional(),
    endpoint: z.string().optional(),
    method: z.enum(['POST', 'PUT']).optional(),
    headers: z.record(z.string(), z.string()),
  }),
  api_key_hashes: z.array(z.string()).nullable(),
  sampling_rate: z.number(),
  privacy_mode: z.boolean(),
  filter_rules: z.null(),
  workspace_id: z.string(),
  /** Requests that were told, and requests that were given up. */
  delivered: z.number().int(),
  dropped: z.number().int(),
  last_delivered_at: z.string().nullable(),
  last_failed_at: z.string().nullable(),
  last_error: z.string().nullable(),
  created_at: z.string(),
  updated_at: z.string(),
})
export type DestinationObject = z.infer<typeof destinationObject>

export const destinationResponse = z.strictObject({ data: destinationObject })
export const destinationListResponse = z.strictObject({
  data: z.array(destinationObject),
  total_count: z.number().int(),
})
export const deletedDestinationResponse = z.strictObject({ deleted: z.literal(true) })
export const testedDestinationResponse = z.strictObject({ data: testedAddress })
