import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { forgetSessionRecord } from '@/lib/auth/sessions/session-record'
import { getDb } from '@/lib/db'
import { sendNotices } from '@/lib/notices'
import { passFirstStep } from '@/lib/auth'
import { begunTwoFactorResponse, recoveryCodesResponse, securityResponse } from '@/lib/schemas/account-security'
import type { TestBrowser } from '@/tests/factories/test-browser'
import { type Accounts, isSignedIn, PASSWORD, readReason, startAccounts } from './kit'

let accounts: Accounts
beforeAll(async () => {
  accounts = await startAccounts()
})
afterAll(() => accounts.close())

const codeAt = (seed: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(seed) }).generate({ timestamp: Date.now() + steps * 30_000 })

/** Somebody with two-factor sign-in; their first code was the one of the step before this. */
async function turnOn() {
  const { browser, email } = await accounts.signUp()
  const begun = begunTwoFactorResponse.parse(await (await browser.api('/me/two-factor', {})).json()).data
  const confirmed = await browser.api('/me/two-factor/confirm', { code: codeAt(begun.secret, -1) })
  const { recovery_codes: codes } = recoveryCodesResponse.parse(await confirmed.json()).data
  return { browser, email, seed: begun.secret, uri: begun.uri, codes }
}

/** The token that the sign-in page gets for the second step. */
async function passPassword(browser: TestBrowser, email: string): Promise<string> {
  const { url } = (await (await browser.signIn(email, PASSWORD)).json()) as { url: string }
  return /^code_needed:(.+)$/.exec(new URL(url).searchParams.get('error') ?? '')?.[1] ?? ''
}

async function signInTwice(email: string, code: string): Promise<boolean> {
  const browser = accounts.openBrowser()
  await browser.signInWith('code', { token: await passPassword(browser, email), code })
  return isSignedIn(browser)
}

async function expireProof(email: string): Promise<void> {
  const { id: userId } = await getDb().user.findUniqueOrThrow({ where: { email } })
  const longAgo = new Date(Date.now() - 11 * 60_000)
  const data = { authenticatedAt: longAgo }
  const sessions = await getDb().userSession.updateManyAndReturn({ where: { userId }, data })
  for (const { id } of sessions) forgetSessionRecord(id)
}

test('the seed counts once a code of it was entered, is sealed in the database, and signing in asks for a code from then on', async () => {
  const { browser, email } = await accounts.signUp()
  const begun = begunTwoFactorResponse.parse(await (await browser.api('/me/two-factor', {})).json()).data
  expect(begun.uri).toContain(`secret=${begun.secret}`)
  expect(await passPassword(accounts.openBrowser(), email)).toBe('')
  expect((await browser.api('/me/two-factor/confirm', { code: '000000' })).status).toBe(400)
  const confirmed = await browser.api('/me/two-factor/confirm', { code: codeAt(begun.secret) })
  expect(recoveryCodesResponse.parse(await confirmed.json()).data.recovery_codes).toHaveLength(10)
  const { id: userId } = await getDb().user.findUniqueOrThrow({ where: { email } })
  const row = await getDb().twoFactor.findUniqueOrThrow({ where: { userId } })
  expect(Buffer.from(row.ciphertext).toString('latin1')).not.toContain(begun.secret)
  const stranger = accounts.openBrowser()
  expect(await passPassword(stranger, email)).not.toBe('')
  expect(await isSignedIn(stranger)).toBe(false)
})

test('a code opens one session and never a second one, not even for two tries at once; nor does an earlier code', async () => {
  const { email, seed } = await turnOn()
  const code = codeAt(seed)
  const tries = await Promise.all([signInTwice(email, code), signInTwice(email, code)])
  expect(tries.toSorted()).toEqual([false, true])
  expect(await signInTwice(email, codeAt(seed, -1))).toBe(false)
  expect(await signInTwice(email, codeAt(seed, 1))).toBe(true)
})

test('a recovery code opens one session, is stored as a hash, and its use is told by e-mail', async () => {
  const { email, codes } = await turnOn()
  const [code = ''] = codes
  const { id: userId } = await getDb().user.findUniqueOrThrow({ where: { email } })
  const rows = await getDb().recoveryCode.findMany({ where: { userId } })
  expect(JSON.stringify(rows)).not.toContain(code.slice(0, 5))
  expect(await signInTwice(email, code.toUpperCase().replace('-', ' '))).toBe(true)
  expect(await signInTwice(email, code)).toBe(false)
  await sendNotices()
  await accounts.mailbox.waitForMail(email, 'A recovery code was used')
})

test('guessing codes is slowed down, and a right code does not pass meanwhile', async () => {
  const { email, seed } = await turnOn()
  for (const guess of ['111111', '222222', '333333', '444444', '555555'])
    expect(await signInTwice(email, guess)).toBe(false)
  const browser = accounts.openBrowser()
  const token = await passPassword(browser, email)
  const answer = await browser.signInWith('code', { token, code: codeAt(seed) })
  expect(await answer.text()).toContain('Too%20many%20tries')
  expect(await isSignedIn(browser)).toBe(false)
})

test('the token of the first step is no session, and is worth nothing after ten minutes or a new password', async () => {
  const { browser, email, seed } = await turnOn()
  const stranger = accounts.openBrowser()
  const token = await passPassword(stranger, email)
  stranger.setCookie('causeway.session', token)
  expect(await isSignedIn(stranger)).toBe(false)
  const change = { current_password: PASSWORD, new_password: 'another fine one' }
  expect((await browser.api('/auth/change-password', change)).status).toBe(200)
  await stranger.signInWith('code', { token, code: codeAt(seed) })
  expect(await isSignedIn(stranger)).toBe(false)
  const late = await turnOn()
  const lateBrowser = accounts.openBrowser()
  const lateToken = await passPassword(lateBrowser, late.email)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 })
  await lateBrowser.signInWith('code', { token: lateToken, code: codeAt(late.seed) })
  vi.useRealTimers()
  expect(await isSignedIn(lateBrowser)).toBe(false)
})

test('who signs in through an identity provider needs a code too', async () => {
  const { email } = await turnOn()
  const { id: userId, sessionVersion } = await getDb().user.findUniqueOrThrow({ where: { email } })
  const visitor = { address: null, userAgent: null }
  const step = await passFirstStep({ userId, sessionVersion, method: 'github', visitor })
  expect(Object.keys(step)).toEqual(['pendingToken'])
})

test('turning it off needs a fresh code and a recent proof; the codes go with it', async () => {
  const { browser, email, seed, codes } = await turnOn()
  expect((await browser.api('/me/two-factor/disable', { code: '123123' })).status).toBe(400)
  await expireProof(email)
  const late = await browser.api('/me/two-factor/disable', { code: codes[0] })
  expect([late.status, await readReason(late)]).toEqual([403, 'confirmation_needed'])
  expect((await browser.api('/me/confirm', { password: 'not it' })).status).toBe(400)
  expect((await browser.api('/me/confirm', { password: PASSWORD })).status).toBe(200)
  expect((await browser.api('/me/two-factor/disable', { code: codeAt(seed) })).status).toBe(200)
  const { data } = securityResponse.parse(await (await browser.api('/me/security')).json())
  expect(data.two_factor).toEqual({ is_on: false, since: null, recovery_codes_left: 0 })
  expect((await accounts.openBrowser().signIn(email, PASSWORD)).status).toBe(200)
  await sendNotices()
  await accounts.mailbox.waitForMail(email, 'Two-factor sign-in was turned off')
})

test('turning it on ends the sessions that were opened without a code', async () => {
  const { browser, email } = await accounts.signUp()
  const other = accounts.openBrowser()
  await other.signIn(email, PASSWORD)
  const begun = begunTwoFactorResponse.parse(await (await browser.api('/me/two-factor', {})).json()).data
  await browser.api('/me/two-factor/confirm', { code: codeAt(begun.secret) })
  expect([await isSignedIn(browser), await isSignedIn(other)]).toEqual([true, false])
})
