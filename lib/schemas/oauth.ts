import { z } from 'zod'
import { expiresAt, keyName, usdLimit } from './keys'

const METHODS = ['S256', 'plain'] as const

/** SHA-256 in base64url; some clients leave the padding on. */
const S256_CHALLENGE = /^[A-Za-z0-9_-]{43}=?$/

const challenge = {
  code_challenge: z.string().min(1).max(512, 'A code challenge has at most 512 characters.').optional(),
  code_challenge_method: z.enum(METHODS, 'Must be S256 or plain.').optional(),
}

const keySettings = {
  /** Name of the key to be; the program's address when absent. */
  key_label: keyName.optional(),
  limit: usdLimit.nullish(),
  usage_limit_type: z.enum(['daily', 'weekly', 'monthly'], 'Must be daily, weekly or monthly.').nullish(),
  expires_at: expiresAt.nullish(),
}

type Challenge = { code_challenge?: string | undefined; code_challenge_method?: (typeof METHODS)[number] | undefined }

function isWholeChallenge({ code_challenge: text, code_challenge_method: method }: Challenge): boolean {
  if (method === undefined) return true
  return text !== undefined && (method === 'plain' || S256_CHALLENGE.test(text))
}

const WRONG_CHALLENGE = {
  path: ['code_challenge'],
  message: 'Must be the base64url SHA-256 of the verifier (43 characters) for S256, and be there for plain.',
}

const callbackUrl = z.string().trim().min(1).max(2_000)

/** `POST /auth/keys/code`: what the consent page sends for a person, and what programs send with a key of their own. */
export const createAuthCodeBody = z
  .object({
    /** Absent: the code is shown to the person, who carries it over (headless programs). */
    callback_url: callbackUrl.optional(),
    ...challenge,
    ...keySettings,
    workspace_id: z.string().optional(),
    /** Handed back with the code. */
    state: z.string().max(2_000).optional(),
  })
  .refine(isWholeChallenge, WRONG_CHALLENGE)

/** The address of the consent page: `/auth?callback_url=…`. */
export const authorizationQuery = z
  .object({
    callback_url: callbackUrl.optional(),
    ...challenge,
    ...keySettings,
    // Wishes of the program that make no sense are left to the person instead of stopping them.
    key_label: keyName.optional().catch(undefined),
    limit: usdLimit.nullish().catch(undefined),
    usage_limit_type: keySettings.usage_limit_type.catch(undefined),
    expires_at: expiresAt.nullish().catch(undefined),
    state: z.string().max(2_000).optional(),
  })
  .refine(isWholeChallenge, WRONG_CHALLENGE)

export const createdAuthCodeResponse = z.strictObject({
  data: z.strictObject({
    /** The code. It works once, for ten minutes. */
    id: z.string(),
    app_id: z.number().int(),
    created_at: z.string(),
    /** Where to send the person, code included; null for a headless program. */
    redirect_url: z.string().nullable(),
  }),
})

/** `POST /auth/keys`. */
export const exchangeCodeBody = z.object({
  code: z.string().min(1, 'Give the code that came back to the callback URL.').max(512),
  code_verifier: z.string().min(1).max(512).optional(),
  code_challenge_method: z.enum(METHODS, 'Must be S256 or plain.').nullish(),
})

export const exchangedKeyResponse = z.strictObject({ key: z.string(), user_id: z.string().nullable() })
