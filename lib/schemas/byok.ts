import { z } from 'zod'
import { plainText } from './plain-text'

const SCOPE_ENTRIES_MAX = 100

const entry = plainText.min(1).max(200)
const scope = z.array(entry).max(SCOPE_ENTRIES_MAX, `Name at most ${SCOPE_ENTRIES_MAX}.`).nullish()

const KEY_MAX = 16_384

/**
 * One string, as most providers want it, or a document: as JSON text, or as the object itself. What a provider's document
 * holds is checked where the provider is known.
 */
const secret = z
  .union([
    z.string().trim().min(1, 'Give the key as the provider shows it.'),
    z.record(z.string(), z.unknown()).transform((document) => JSON.stringify(document)),
  ])
  .refine((text) => text.length <= KEY_MAX, 'This is too long for a key.')

const name = plainText.max(255, 'A name has at most 255 characters.').nullish()
const baseUrl = z.string().trim().max(2_000).nullish()

const settings = {
  name,
  disabled: z.boolean().optional(),
  /** Tried after the platform's own capacity instead of before it. */
  is_fallback: z.boolean().optional(),
  /** For the models that the key is for, the platform's own capacity at this provider is never used instead. */
  is_required: z.boolean().optional(),
  /** The same for every model, also those that the key is not for. */
  is_byok_only: z.boolean().optional(),
  /** `false`: the account behind the key keeps data, so requests that ask for zero retention never use it. */
  declared_zdr: z
    .boolean()
    .nullish()
    .refine(
      (value) => value !== true,
      'Zero retention cannot be declared here: the policy of the endpoint decides. Use false or null.',
    ),
  /** For providers without an address of their own. */
  base_url: baseUrl,
  allowed_models: scope,
  allowed_api_key_hashes: scope,
  allowed_user_ids: scope,
}

export const createProviderKeyBody = z.object({
  provider: plainText.min(1, 'Name the provider, for example `openai`.').max(60),
  key: secret,
  ...settings,
  /** The organization; there is exactly one per credential. */
  workspace_id: z.string().optional(),
})

export const updateProviderKeyBody = z.object({
  ...settings,
  /** A new key in the place of the old one. */
  key: secret.optional(),
  /** Keys of one provider are tried in ascending order. */
  sort_order: z.number().int().min(0).max(1_000_000).optional(),
})

export const providerKeyParams = z.object({ id: z.string().max(100) })

export const listProviderKeysQuery = z.object({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  provider: z.string().max(60).optional(),
  workspace_id: z.string().optional(),
})

const entries = z.array(z.string()).nullable()

export const providerKeyObject = z.strictObject({
  id: z.string(),
  provider: z.string(),
  name: z.string().nullable(),
  /** The last four characters of the key; it is never shown again. */
  label: z.string(),
  workspace_id: z.string().nullable(),
  disabled: z.boolean(),
  is_fallback: z.boolean(),
  is_required: z.boolean(),
  is_byok_only: z.boolean(),
  declared_zdr: z.boolean().nullable(),
  base_url: z.string().nullable(),
  allowed_models: entries,
  allowed_api_key_hashes: entries,
  allowed_user_ids: entries,
  sort_order: z.number().int(),
  creator_user_id: z.string().nullable(),
  last_used_at: z.string().nullable(),
  /** The provider's last refusal of this key. */
  last_error: z.strictObject({ type: z.string(), at: z.string() }).nullable(),
  created_at: z.string(),
  updated_at: z.string(),
})
export type ProviderKeyObject = z.infer<typeof providerKeyObject>

export const providerKeyResponse = z.strictObject({ data: providerKeyObject })
export const providerKeyListResponse = z.strictObject({
  data: z.array(providerKeyObject),
  total_count: z.number().int(),
})
export const deletedProviderKeyResponse = z.strictObject({ deleted: z.literal(true) })

/** What a provider said to one small question asked with the key. */
export const testedProviderKeyResponse = z.strictObject({
  data: z.strictObject({
    /** `unknown`: it answered something that says nothing about the key. */
    verdict: z.enum(['works', 'refused', 'unreachable', 'unknown']),
    status: z.number().int().nullable(),
    message: z.string(),
  }),
})
export type TestedProviderKey = z.infer<typeof testedProviderKeyResponse>['data']

/** What answers on own provider keys cost in the present UTC month. */
export const providerKeyTermsResponse = z.strictObject({
  data: z.strictObject({
    /** Of the list price, above the allowance. */
    fee_percent: z.number(),
    /** USD of list prices that are free each month, and how much of it is used; and the fee so far. */
    allowance_usd: z.string(),
    used_usd: z.string(),
    fee_usd: z.string(),
  }),
})
export type ProviderKeyTerms = z.infer<typeof providerKeyTermsResponse>['data']
