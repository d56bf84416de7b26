import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createChain } from '@/lib/chains'
import { createId } from '@/lib/core/ids'
import { getDb } from '@/lib/db'
import { createGuardrail } from '@/lib/guardrails'
import { createKey } from '@/lib/keys'
import { grantCredits } from '@/lib/ledger'
import { deletePerson, exportPersonData, previewDeletion } from '@/lib/person-data'
import { createPreset } from '@/lib/presets'
import { createTestPerson, type TestPerson } from '@/tests/factories/create-person'
import { startMailbox } from '@/tests/factories/mailbox'

let mailbox: Awaited<ReturnType<typeof startMailbox>>
beforeAll(async () => {
  mailbox = await startMailbox()
  process.env.SMTP_URL = mailbox.smtpUrl
})
afterAll(() => mailbox.close())

const remove = ({ userId, email }: TestPerson, forfeitsCredits = false) =>
  deletePerson({ userId, email, forfeitsCredits })

/** A shared organization with these people; everybody but the first is a member. */
async function share(...people: TestPerson[]): Promise<string> {
  const organizationId = createId('organization')
  await getDb().organization.create({ data: { id: organizationId, name: 'Tea & Co' } })
  for (const [index, { userId }] of people.entries()) {
    await getDb().membership.create({ data: { organizationId, userId, role: index === 0 ? 'admin' : 'member' } })
  }
  return organizationId
}

test('a deleted person leaves no name, no session and no working key behind, and the books as they were', async () => {
  const person = await createTestPerson()
  const { organizationId, userId, email } = person
  await createKey({ organizationId, createdByUserId: userId, name: 'mine', limitNanos: null })
  await remove(person)
  const [user, sessions, organization, keys, balance] = await Promise.all([
    getDb().user.findUnique({ where: { id: userId } }),
    getDb().userSession.count({ where: { userId } }),
    getDb().organization.findUniqueOrThrow({ where: { id: organizationId } }),
    getDb().apiKey.findMany({ where: { organizationId } }),
    getDb().ledgerBalance.count({ where: { organizationId } }),
  ])
  expect([user, sessions, organization.name, balance]).toEqual([null, 0, 'Deleted account', 1])
  expect(organization.closedAt).not.toBeNull()
  expect(keys.map((key) => key.deletedAt !== null)).toEqual([true])
  expect(JSON.stringify([organization, keys.map(({ label, name }) => ({ label, name }))])).not.toContain(email)
  await mailbox.waitForMail(email, 'Your account was deleted')
})

test('chains, presets and guardrails of a deleted person are gone, with every version, and those of others stay', async () => {
  const [person, other] = [await createTestPerson(), await createTestPerson()]
  for (const { organizationId, userId } of [person, other]) {
    await createChain({ organizationId, userId, name: 'Mine', models: ['openai/gpt-4o'] })
    await createPreset({ organizationId, userId, name: 'Mine', systemPrompt: 'A secret of mine.' })
    await createGuardrail({ organizationId, createdByUserId: userId, name: 'Mine' })
  }
  const count = ({ organizationId }: TestPerson) =>
    Promise.all([
      getDb().chain.count({ where: { organizationId } }),
      getDb().chainVersion.count({ where: { organizationId } }),
      getDb().preset.count({ where: { organizationId } }),
      getDb().presetVersion.count({ where: { organizationId } }),
      getDb().guardrail.count({ where: { organizationId } }),
    ])
  expect(await count(person)).toEqual([1, 1, 1, 1, 1])
  await remove(person)
  expect(await count(person)).toEqual([0, 0, 0, 0, 0])
  expect(await count(other)).toEqual([1, 1, 1, 1, 1])
})

test('the only admin of others, or somebody alone in a shared organization, is told what to do first, and nothing is deleted', async () => {
  const [admin, member] = [await createTestPerson(), await createTestPerson()]
  await share(admin, member)
  await expect(remove(admin)).rejects.toMatchObject({ code: 'conflict', details: { reason: 'only_admin' } })
  const { obstacles } = await previewDeletion({ userId: admin.userId })
  expect(obstacles.map(({ message }) => message)).toEqual([
    'You are the only admin of Tea & Co. Make somebody else an admin, or close it, first.',
  ])
  expect(await getDb().user.count({ where: { id: admin.userId } })).toBe(1)
  await remove(member)
  expect((await previewDeletion({ userId: admin.userId })).obstacles[0]?.message).toContain('You are the only one')
})

test('bought credits are given up only by saying so, and another address deletes nothing', async () => {
  const person = await createTestPerson()
  const { organizationId, userId } = person
  await grantCredits({ organizationId, amountNanos: 5_000_000_000n, reason: 'test', reference: randomUUID() })
  const { credits } = await previewDeletion({ userId })
  expect(credits.bought).toBe('5')
  await expect(remove(person)).rejects.toMatchObject({ details: { reason: 'credits_left' } })
  await expect(deletePerson({ userId, email: 'other@example.test', forfeitsCredits: true })).rejects.toMatchObject({
    code: 'invalid_request',
  })
  await remove(person, true)
  expect(await getDb().user.count({ where: { id: userId } })).toBe(0)
})

test('the export holds what is the person’s, and nobody else’s', async () => {
  const [mine, theirs] = [await createTestPerson(), await createTestPerson()]
  await createKey({ ...mine, createdByUserId: mine.userId, name: 'my key', limitNanos: null })
  await createKey({ ...theirs, createdByUserId: theirs.userId, name: 'their key', limitNanos: null })
  const text = JSON.stringify(await exportPersonData({ userId: mine.userId }))
  for (const own of [mine.email, mine.userId, mine.organizationId, 'my key']) expect(text).toContain(own)
  for (const foreign of [theirs.email, theirs.userId, 'their key']) expect(text).not.toContain(foreign)
})
