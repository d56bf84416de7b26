import { afterAll, beforeAll, expect, test } from 'vitest'
import { getDb } from '@/lib/db'
import { sendNotices } from '@/lib/notices'
import { sessionListResponse } from '@/lib/schemas/account-security'
import type { TestBrowser } from '@/tests/factories/test-browser'
import { type Accounts, isSignedIn, PASSWORD, readReason, startAccounts } from './kit'

let accounts: Accounts
beforeAll(async () => {
  accounts = await startAccounts()
})
afterAll(() => accounts.close())

async function listSessions(browser: TestBrowser) {
  return sessionListResponse.parse(await (await browser.api('/me/sessions')).json()).data
}

test('each sign-in is a session of its own, the present one first; one that is ended is worth nothing at once', async () => {
  const { browser, email } = await accounts.signUp()
  const other = accounts.openBrowser()
  await other.signIn(email, PASSWORD)
  const sessions = await listSessions(browser)
  expect(sessions.map(({ is_current: isCurrent, method }) => ({ isCurrent, method }))).toEqual([
    { isCurrent: true, method: 'password' },
    { isCurrent: false, method: 'password' },
  ])
  expect((await browser.api(`/me/sessions/${sessions[1]?.id}`, undefined, 'DELETE')).status).toBe(200)
  expect(await isSignedIn(other)).toBe(false)
  expect(await (await other.auth('/session')).json()).toEqual({})
  expect(await isSignedIn(browser)).toBe(true)
  expect(await listSessions(browser)).toHaveLength(1)
})

test('ending all others leaves the present one, and the person is told', async () => {
  const { browser, email } = await accounts.signUp()
  await getDb().user.update({ where: { email }, data: { emailVerifiedAt: new Date() } })
  const others = [accounts.openBrowser(), accounts.openBrowser()]
  for (const other of others) await other.signIn(email, PASSWORD)
  expect(await (await browser.api('/me/sessions', undefined, 'DELETE')).json()).toEqual({ data: { ended: 2 } })
  expect(await Promise.all([browser, ...others].map(isSignedIn))).toEqual([true, false, false])
  await sendNotices()
  await accounts.mailbox.waitForMail(email, 'Your sessions were ended')
})

test('a session of somebody else is not there, and goes on', async () => {
  const [mine, theirs] = [await accounts.signUp(), await accounts.signUp()]
  const [session] = await listSessions(theirs.browser)
  const answers = await Promise.all(
    [session?.id, 'sess_none'].map(async (id) => {
      const response = await mine.browser.api(`/me/sessions/${id}`, undefined, 'DELETE')
      return { status: response.status, reason: await readReason(response) }
    }),
  )
  expect(answers[0]).toEqual(answers[1])
  expect(answers[0]?.status).toBe(404)
  expect(await isSignedIn(theirs.browser)).toBe(true)
})

test('changing the password ends the other sessions in the list too', async () => {
  const { browser, email } = await accounts.signUp()
  await accounts.openBrowser().signIn(email, PASSWORD)
  const change = { current_password: PASSWORD, new_password: 'another fine one' }
  expect((await browser.api('/auth/change-password', change)).status).toBe(200)
  expect(await listSessions(browser)).toHaveLength(1)
})
