import { z } from 'zod'
import { organizationRole } from './organizations'
import { plainText } from './plain-text'

/** As strict as Zod's own, but one-letter top-level names pass: `a@b.c` is what examples use. */
const EMAIL_PATTERN = /^(?!\.)(?!.*\.\.)[A-Za-z0-9_'+\-.]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]+$/

/** Lower-cased, as it is stored; ASCII only, so that no look-alike letter makes a second address of one. */
export const emailAddress = z
  .string('Enter your e-mail address.')
  .trim()
  .toLowerCase()
  .max(254, 'This e-mail address is too long.')
  .pipe(z.email({ pattern: EMAIL_PATTERN, error: 'Enter an e-mail address like name@example.com.' }))

const PASSWORD_LENGTH_MIN = 8
const PASSWORD_LENGTH_MAX = 128

const newPassword = z
  .string('Choose a password.')
  .min(PASSWORD_LENGTH_MIN, `A password has at least ${PASSWORD_LENGTH_MIN} characters.`)
  .max(PASSWORD_LENGTH_MAX, `A password has at most ${PASSWORD_LENGTH_MAX} characters.`)
const presentPassword = z.string('Enter your password.').min(1, 'Enter your password.').max(PASSWORD_LENGTH_MAX)
const personName = plainText.min(1, 'Enter a name.').max(100, 'A name has at most 100 characters.')
const linkToken = z.string().min(1, 'The link is incomplete. Open it again from the e-mail.').max(200)

export const signInCredentials = z.object({ email: emailAddress, password: presentPassword })
export const signUpBody = z.object({ email: emailAddress, password: newPassword, name: personName.optional() })
export const verifyEmailBody = z.object({ token: linkToken })
export const forgotPasswordBody = z.object({ email: emailAddress })
export const resetPasswordBody = z.object({ token: linkToken, password: newPassword })
export const changePasswordBody = z.object({ current_password: presentPassword, new_password: newPassword })
export const updateMeBody = z.object({ name: personName.nullable() })

/** The same answer whether or not anything was done, so that it tells nothing about other people's accounts. */
export const acceptedResponse = z.strictObject({ data: z.strictObject({ accepted: z.literal(true) }) })
export const verifiedResponse = z.strictObject({ data: z.strictObject({ email: z.string() }) })

const myOrganization = z.strictObject({
  id: z.string(),
  name: z.string(),
  role: organizationRole,
  /** A payment is disputed: no requests, purchases or refunds until that is settled. */
  is_frozen: z.boolean(),
  /** Made for this person at sign-up. */
  is_personal: z.boolean(),
})

export const meResponse = z.strictObject({
  data: z.strictObject({
    user: z.strictObject({
      id: z.string(),
      email: z.string(),
      name: z.string().nullable(),
      image_url: z.string().nullable(),
      email_verified: z.boolean(),
      /** False for people who only ever signed in through GitHub or Google. */
      has_password: z.boolean(),
      /** Runs this installation. */
      is_operator: z.boolean(),
      created_at: z.string(),
    }),
    /** In which this browser works. */
    organization: myOrganization,
    /** All that the person belongs to, their personal one first. */
    organizations: z.array(myOrganization),
    /** What is simulated in this installation. */
    sandbox: z.strictObject({ providers: z.boolean(), payments: z.boolean(), mail: z.boolean() }),
  }),
})
export type Me = z.infer<typeof meResponse>['data']
