import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { getDb } from '@/lib/db'
import { getEnv } from '@/lib/env'
import { getBalance } from '@/lib/ledger'
import { grantSignUpCredit, listGrants } from '@/lib/promotions'
import { createTestPerson } from '@/tests/factories/create-person'
import { readLinkToken, startMailbox } from '@/tests/factories/mailbox'
import { serveAccounts } from '@/tests/factories/serve-accounts'
import { TestBrowser } from '@/tests/factories/test-browser'
import { expectCleanAudit } from '../ledger/kit/expect-clean-audit'

const DOLLAR = 1_000_000_000n

let mailbox: Awaited<ReturnType<typeof startMailbox>>
let server: Awaited<ReturnType<typeof serveAccounts>>
beforeAll(async () => {
  mailbox = await startMailbox()
  process.env.SMTP_URL = mailbox.smtpUrl
  server = await serveAccounts()
})
afterAll(async () => {
  await server.close()
  await mailbox.close()
  await expectCleanAudit()
})

const setAmount = (amountNanos: bigint) => Object.assign(getEnv(), { SIGN_UP_CREDIT_USD: amountNanos })
beforeEach(() => setAmount(DOLLAR))

const postedOf = async ({ organizationId }: { organizationId: string }) =>
  (await getBalance({ organizationId })).postedNanos

test('whoever opens the link in the mail is welcomed once, with promotional credit', async () => {
  const browser = new TestBrowser(server.urls)
  const email = `${randomUUID()}@example.test`
  await browser.api('/auth/sign-up', { email, password: 'correct horse battery' })
  const { id: userId } = await getDb().user.findUniqueOrThrow({ where: { email } })
  const { id: organizationId } = await getDb().organization.findUniqueOrThrow({ where: { personalForUserId: userId } })
  await grantSignUpCredit({ email })
  expect(await postedOf({ organizationId })).toBe(0n)
  const token = readLinkToken(await mailbox.waitForMail(email, 'Verify'))
  expect((await browser.api('/auth/verify-email', { token })).status).toBe(200)
  expect(await postedOf({ organizationId })).toBe(DOLLAR)
  expect(await listGrants({ organizationId })).toMatchObject([{ source: 'Welcome', remainingNanos: DOLLAR }])
})

test('twenty times at once it is given once, and another amount later changes nothing', async () => {
  const person = await createTestPerson()
  await Promise.all(Array.from({ length: 20 }, () => grantSignUpCredit(person)))
  setAmount(2n * DOLLAR)
  await grantSignUpCredit(person)
  expect(await postedOf(person)).toBe(DOLLAR)
})

test('people of before get none, and nobody does unless the operator set an amount', async () => {
  const old = await createTestPerson()
  await getDb().user.update({ where: { id: old.userId }, data: { createdAt: new Date('2026-01-01') } })
  await grantSignUpCredit(old)
  expect(await postedOf(old)).toBe(0n)
  setAmount(0n)
  const unlucky = await createTestPerson()
  await grantSignUpCredit(unlucky)
  expect(await postedOf(unlucky)).toBe(0n)
})
