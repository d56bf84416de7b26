import { createId } from '@/lib/core/ids'
import type { DbClient } from '@/lib/db'
import { createPersonalOrganization } from '@/lib/organizations'

export type NewPersonInput = {
  /** Lower-cased and trimmed. */
  email: string
  name: string | null
  imageUrl?: string | null
  passwordHash: string | null
  isEmailVerified: boolean
}

/** Creates a person and their organization in the caller's transaction; null when the e-mail address is taken. */
export async function createPerson(db: DbClient, input: NewPersonInput): Promise<{ userId: string } | null> {
  const userId = createId('user')
  const { count } = await db.user.createMany({
    data: {
      id: userId,
      email: input.email,
      name: input.name,
      imageUrl: input.imageUrl ?? null,
      passwordHash: input.passwordHash,
      emailVerifiedAt: input.isEmailVerified ? new Date() : null,
    },
    skipDuplicates: true,
  })
  if (count === 0) return null
  await createPersonalOrganization({ db, person: { id: userId, email: input.email, name: input.name } })
  return { userId }
}
