import { z } from 'zod'

/**
 * `POST /keys/leaked`: texts that look like our keys and were found in public, in the form that secret scanning partners
 * send (https://docs.github.com/en/code-security/secret-scanning/secret-scanning-partnership-program).
 */
export const leakedKeysBody = z
  .array(
    z.object({
      token: z.string().max(500),
      type: z.string().max(200).nullish(),
      url: z.string().max(2_000).nullish(),
      source: z.string().max(200).nullish(),
    }),
  )
  .min(1)
  .max(100)

export const leakedKeysResponse = z.array(
  z.strictObject({
    /** SHA-256 of the text in Base64: the answer does not repeat it. */
    token_hash: z.string(),
    token_type: z.string(),
    label: z.enum(['true_positive', 'false_positive']),
  }),
)
