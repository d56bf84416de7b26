import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import { getOrganizationForUser } from '@/lib/organizations'
import { emailAddress } from '@/lib/schemas/auth'
import { createPerson } from './create-person'

/**
 * Finds a person by e-mail address, or creates them verified and without a password (they choose one through
 * "Forgot password?"). For operators.
 * @throws AppError invalid_request when it is no e-mail address
 */
export async function ensurePerson(input: {
  email: string
}): Promise<{ userId: string; organizationId: string; email: string }> {
  const parsed = emailAddress.safeParse(input.email)
  if (!parsed.success) throw new AppError('invalid_request', `\`${input.email}\` is not an e-mail address.`)
  const email = parsed.data
  await getDb().$transaction((db) => createPerson(db, { email, name: null, passwordHash: null, isEmailVerified: true }))
  const { id: userId } = await getDb().user.findUniqueOrThrow({ where: { email } })
  const organization = await getOrganizationForUser({ userId })
  return { userId, organizationId: organization.id, email }
}
