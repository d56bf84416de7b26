import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createId } from '@/lib/core/ids'
import { getDb, getPool } from '@/lib/db'
import { queueRetirements, sendNotices } from '@/lib/notices'
import { type HangingProxy, startHangingProxy } from '@/tests/factories/hanging-proxy'
import { startMailbox } from '@/tests/factories/mailbox'
import { queryAsOwner } from '@/tests/setup/owner-connection'

const DAY_MS = 24 * 60 * 60 * 1_000
const MODEL = 'openai/gpt-4o'
const OTHER_MODEL = 'openai/gpt-4o-mini'

let mailbox: Awaited<ReturnType<typeof startMailbox>>
let proxy: HangingProxy
beforeAll(async () => {
  mailbox = await startMailbox()
  proxy = await startHangingProxy({ host: '127.0.0.1', port: Number(new URL(mailbox.smtpUrl).port) })
  process.env.SMTP_URL = `smtp://127.0.0.1:${proxy.port}`
})
afterAll(async () => {
  await proxy.close()
  await mailbox.close()
})

type Person = { email: string; role: 'admin' | 'member'; isVerified: boolean }

/** An organization whose people are known, and that used a model so many days ago. */
async function createOrganization({ people, usedDaysAgo }: { people: Person[]; usedDaysAgo: number | null }) {
  const organizationId = createId('organization')
  await getDb().organization.create({ data: { id: organizationId, name: 'Tea & Co' } })
  for (const { email, role, isVerified } of people) {
    const emailVerifiedAt = isVerified ? new Date() : null
    const user = await getDb().user.create({ data: { id: createId('user'), email, emailVerifiedAt } })
    await getDb().membership.create({ data: { organizationId, userId: user.id, role } })
  }
  if (usedDaysAgo === null) return
  await queryAsOwner(
    `INSERT INTO usage_hourly (organization_id, hour, api_key_id, model, provider, requests, errors, cancelled,
        prompt_tokens, completion_tokens, reasoning_tokens, cached_tokens, cache_write_tokens, cost_nanos, upstream_cost_nanos)
      VALUES ($1, date_trunc('hour', $2::timestamptz), '', $3, 'openai', 1, 0, 0, 1, 1, 0, 0, 0, 0, 0)`,
    [organizationId, new Date(Date.now() - usedDaysAgo * DAY_MS), MODEL],
  )
}

async function setLastDay(inDays: number, slug = MODEL): Promise<string> {
  const expirationDate = new Date(Date.now() + inDays * DAY_MS)
  await getDb().model.update({ where: { slug }, data: { expirationDate, successorSlug: 'openai/gpt-5.2' } })
  return expirationDate.toISOString().slice(0, 10)
}

/** A turn of the worker. */
async function sendRetirementNotices(): Promise<void> {
  await queueRetirements()
  await sendNotices()
}

const address = () => `${randomUUID()}@example.com`
const admin = (): Person => ({ email: address(), role: 'admin', isVerified: true })

describe('the last day of a model', () => {
  test('is told once to each admin of organizations that used it lately, and to nobody else', async () => {
    const [first, second, early, idle] = [admin(), admin(), admin(), admin()]
    const member: Person = { ...admin(), role: 'member' }
    const stranger: Person = { ...admin(), isVerified: false }
    await createOrganization({ people: [first, second, member, stranger], usedDaysAgo: 2 })
    await createOrganization({ people: [early], usedDaysAgo: 40 })
    await createOrganization({ people: [idle], usedDaysAgo: null })
    await setLastDay(40, OTHER_MODEL)
    const day = await setLastDay(40)
    await Promise.all([sendRetirementNotices(), sendRetirementNotices(), sendRetirementNotices()])
    await sendRetirementNotices()
    for (const { email } of [first, second]) {
      const mail = await mailbox.waitForMail(email, `will end on ${day}`)
      expect(mail.text).toContain('Tea & Co used openai/gpt-4o')
      expect(mail.text).toContain('openai/gpt-5.2')
      expect(await mailbox.list(email)).toHaveLength(1)
    }
    for (const { email } of [member, stranger, early, idle]) expect(await mailbox.list(email)).toEqual([])
  })

  test('is told once more in the last week, anew when the day changes, and not after it', async () => {
    const person = admin()
    await createOrganization({ people: [person], usedDaysAgo: 1 })
    const subjects = async () => (await mailbox.list(person.email)).map(({ subject }) => subject)
    const far = await setLastDay(20)
    await sendRetirementNotices()
    await mailbox.waitForMail(person.email, `will end on ${far}`)
    const near = await setLastDay(5)
    await sendRetirementNotices()
    await sendRetirementNotices()
    await mailbox.waitForMail(person.email, `ends on ${near}`)
    expect(await subjects()).toHaveLength(2)
    await setLastDay(-1)
    await sendRetirementNotices()
    expect(await subjects()).toHaveLength(2)
  })

  test('is told later when the mail server is away', async () => {
    const person = admin()
    await createOrganization({ people: [person], usedDaysAgo: 1 })
    const day = await setLastDay(30)
    proxy.setMode('refusing')
    await sendRetirementNotices()
    proxy.setMode('open')
    await getPool().query('UPDATE notice_delivery SET due_at = now() WHERE sent_at IS NULL')
    await sendRetirementNotices()
    await mailbox.waitForMail(person.email, day)
    expect(await mailbox.list(person.email)).toHaveLength(1)
  })
})
