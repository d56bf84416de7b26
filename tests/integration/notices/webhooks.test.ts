import { createHmac, randomUUID } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getDb, getPool } from '@/lib/db'
import { grantCredits } from '@/lib/ledger'
import {
  enableWebhook,
  queueMoneyNotices,
  queueNotice,
  readNoticeSettings,
  saveRule,
  saveWebhook,
  sendNotices,
} from '@/lib/notices'
import { createTestPerson } from '@/tests/factories/create-person'
import { startMailbox } from '@/tests/factories/mailbox'
import { queryAsOwner } from '@/tests/setup/owner-connection'

process.env.CAUSEWAY_ENV = 'test'

const received: { headers: IncomingHttpHeaders; body: string }[] = []
let status = 200
const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    received.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') })
    response.writeHead(status).end()
  })
})
let url = ''
let mailbox: Awaited<ReturnType<typeof startMailbox>>
beforeAll(async () => {
  mailbox = await startMailbox()
  process.env.SMTP_URL = mailbox.smtpUrl
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has an AddressInfo.
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await mailbox.close()
})

const bodies = (organizationId: string) => received.filter(({ body }) => body.includes(organizationId))

async function note(organizationId: string, key: string = randomUUID()): Promise<void> {
  const facts = { balance: '1.00', threshold: '2' }
  await queueNotice(getPool(), { organizationId, kind: 'low_balance', key, facts })
}

async function makeDue(organizationId: string): Promise<void> {
  await getDb().noticeDelivery.updateMany({ where: { organizationId }, data: { dueAt: new Date() } })
}

test('a notice reaches e-mail and webhook once, signed over id, time and body', async () => {
  const person = await createTestPerson()
  const { secret } = await saveWebhook({ organizationId: person.organizationId, url })
  await Promise.all([note(person.organizationId, 'same'), note(person.organizationId, 'same')])
  await Promise.all([sendNotices(), sendNotices(), sendNotices()])
  const [message, second] = bodies(person.organizationId)
  expect(second).toBeUndefined()
  const { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': signature } = message?.headers ?? {}
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const expected = createHmac('sha256', key)
    .update(`${String(id)}.${String(time)}.${message?.body}`)
    .digest('base64')
  expect(signature).toBe(`v1,${expected}`)
  expect(JSON.parse(message?.body ?? '')).toMatchObject({ id, type: 'low_balance', data: { balance: '1.00' } })
  await mailbox.waitForMail(person.email, 'Low balance: $1.00 left')
  const row = await getDb().noticeWebhook.findUniqueOrThrow({ where: { organizationId: person.organizationId } })
  expect(Buffer.from(row.ciphertext).toString('latin1')).not.toContain(secret)
})

test('a webhook that fails eight times in a row is disabled, admins are told, and enabling sends what waited, with the same id', async () => {
  const { organizationId, email } = await createTestPerson()
  await saveWebhook({ organizationId, url })
  await note(organizationId)
  status = 500
  for (let attempt = 0; attempt < 10; attempt++) {
    await makeDue(organizationId)
    await sendNotices()
  }
  status = 200
  const tries = bodies(organizationId)
  expect(tries).toHaveLength(8)
  expect(new Set(tries.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  await mailbox.waitForMail(email, 'Your webhook for notifications is disabled')
  expect((await readNoticeSettings({ organizationId })).webhook).toMatchObject({ is_disabled: true, waiting: 1 })
  await enableWebhook({ organizationId })
  await sendNotices()
  expect(bodies(organizationId)).toHaveLength(9)
  expect((await readNoticeSettings({ organizationId })).webhook).toMatchObject({ is_disabled: false, waiting: 0 })
})

test('a channel that is off is not used', async () => {
  const { organizationId, email } = await createTestPerson()
  await saveWebhook({ organizationId, url })
  await saveRule({ organizationId, kind: 'low_balance', viaEmail: false, viaWebhook: false })
  await note(organizationId)
  await sendNotices()
  expect([bodies(organizationId), await mailbox.list(email)]).toEqual([[], []])
})

test('a low balance is told once per purchase, by the threshold that holds', async () => {
  const { organizationId, email } = await createTestPerson()
  const fill = (amountNanos: bigint) =>
    grantCredits({ organizationId, amountNanos, reason: 'test', reference: randomUUID() })
  await fill(1_500_000_000n)
  await queryAsOwner('UPDATE ledger_balance SET bought_nanos = 1 WHERE organization_id = $1', [organizationId])
  for (let turn = 0; turn < 3; turn++) await queueMoneyNotices()
  await sendNotices()
  expect((await mailbox.list(email)).map(({ subject }) => subject)).toEqual(['Low balance: $1.50 left'])
  await saveRule({ organizationId, kind: 'low_balance', thresholdNanos: 1_000_000_000n })
  await fill(100_000_000n)
  await queueMoneyNotices()
  await sendNotices()
  expect(await mailbox.list(email)).toHaveLength(1)
})

test.each(['http://169.254.169.254/latest', 'http://10.0.0.1/', 'ftp://example.com/', 'https://metadata.internal/'])(
  'a webhook cannot be at %s',
  async (inside) => {
    const { organizationId } = await createTestPerson()
    await expect(saveWebhook({ organizationId, url: inside })).rejects.toMatchObject({ code: 'invalid_request' })
  },
)
