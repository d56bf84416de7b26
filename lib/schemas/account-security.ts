import { z } from 'zod'
import { plainText } from './plain-text'

export const sessionObject = z.strictObject({
  id: z.string(),
  is_current: z.boolean(),
  /** `Chrome on Windows`; null when the browser did not say. */
  device: z.string().nullable(),
  user_agent: z.string().nullable(),
  address: z.string().nullable(),
  /** What was proved at the sign-in: `password`, `password_and_code`, `passkey`, `github` or `google`. */
  method: z.string(),
  created_at: z.string(),
  last_seen_at: z.string(),
})
export type SessionObject = z.infer<typeof sessionObject>

export const sessionListResponse = z.strictObject({ data: z.array(sessionObject) })
export const sessionParams = z.object({ id: z.string().min(1).max(100) })
export const endedSessionResponse = z.strictObject({ deleted: z.literal(true) })
export const endedSessionsResponse = z.strictObject({ data: z.strictObject({ ended: z.number().int() }) })

const passkeyName = plainText.min(1, 'Give the passkey a name.').max(60, 'A name has at most 60 characters.')

export const passkeyObject = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** Kept in several devices by who makes them. */
  is_synced: z.boolean(),
  created_at: z.string(),
  last_used_at: z.string().nullable(),
})
export type PasskeyObject = z.infer<typeof passkeyObject>

export const securityResponse = z.strictObject({
  data: z.strictObject({
    has_password: z.boolean(),
    /** Identity providers that the person signs in through. */
    providers: z.array(z.string()),
    two_factor: z.strictObject({
      is_on: z.boolean(),
      since: z.string().nullable(),
      recovery_codes_left: z.number().int(),
    }),
    passkeys: z.array(passkeyObject),
  }),
})
export type AccountSecurity = z.infer<typeof securityResponse>['data']

/** Six digits, or a recovery code. */
const code = z.string('Enter the code.').trim().min(6, 'Enter the whole code.').max(40, 'This is no code.')

export const codeBody = z.object({ code })
export const secondStepCredentials = z.object({ token: z.string().min(1).max(4_000), code })

/** The picture's content and the same as text. */
export const begunTwoFactorResponse = z.strictObject({ data: z.strictObject({ secret: z.string(), uri: z.string() }) })
export const recoveryCodesResponse = z.strictObject({
  data: z.strictObject({ recovery_codes: z.array(z.string()) }),
})

/** What a browser's WebAuthn gives and takes is checked by the library that reads it; only its outline is ours to check. */
const base64url = z.string().max(20_000)
const extensions = z.record(z.string(), z.unknown())
const attachment = z.enum(['cross-platform', 'platform']).optional()
const credential = {
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  clientExtensionResults: extensions,
  authenticatorAttachment: attachment,
}
const registrationResponse = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(30)).max(10).optional(),
  }),
})
const authenticationResponse = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
})

/** next-auth sends fields of a form: the browser's answer is JSON in one of them. */
export const passkeyCredentials = z.object({
  response: z
    .string()
    .max(40_000)
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        context.addIssue('must be JSON')
        return z.NEVER
      }
    })
    .pipe(authenticationResponse),
})

export const passkeyOptionsResponse = z.strictObject({ data: z.looseObject({ challenge: z.string() }) })
export const addPasskeyBody = z.object({ name: passkeyName, response: registrationResponse })
export const passkeyParams = z.object({ id: z.string().min(1).max(2_000) })
export const renamePasskeyBody = z.object({ name: passkeyName })
export const passkeyResponse = z.strictObject({ data: passkeyObject })
export const removedPasskeyResponse = z.strictObject({ deleted: z.literal(true) })

/** One proof of three. */
export const confirmBody = z.union(
  [
    z.object({ password: z.string().min(1, 'Enter your password.').max(128) }),
    z.object({ code }),
    z.object({ passkey: authenticationResponse }),
  ],
  'Send `password`, `code` or `passkey`.',
)
