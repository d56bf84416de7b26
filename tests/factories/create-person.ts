import { randomUUID } from 'node:crypto'
import { ensurePerson } from '@/lib/auth'
import { writeSessionCookie } from '@/lib/auth/session/session-cookie'
import { encodeSessionToken } from '@/lib/auth/session/session-token'
import { openSession } from '@/lib/auth/sessions/open-session'
import { getDb } from '@/lib/db'

export type TestPerson = { userId: string; organizationId: string; email: string; cookie: string }

/** A person with a personal organization and the cookie of a session. */
export async function createTestPerson({ isVerified = true }: { isVerified?: boolean } = {}): Promise<TestPerson> {
  const person = await ensurePerson({ email: `${randomUUID()}@example.test` })
  if (!isVerified) await getDb().user.update({ where: { id: person.userId }, data: { emailVerifiedAt: null } })
  return { ...person, cookie: await createSessionCookie(person.userId) }
}

/** The `Cookie` header of a new session with the person's present session version. */
export async function createSessionCookie(userId: string): Promise<string> {
  const { sessionVersion } = await getDb().user.findUniqueOrThrow({ where: { id: userId } })
  const visitor = { address: '127.0.0.1', userAgent: null }
  const claims = await openSession({ userId, sessionVersion, method: 'password', visitor })
  const [pair = ''] = writeSessionCookie(await encodeSessionToken(claims)).split(';')
  return pair
}
