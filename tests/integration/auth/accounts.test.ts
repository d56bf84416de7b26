import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findIdentifiedPerson } from '@/lib/auth'
import { getDb } from '@/lib/db'
import { meResponse } from '@/lib/schemas/auth'
import { readLinkToken, startMailbox } from '@/tests/factories/mailbox'
import { serveAccounts } from '@/tests/factories/serve-accounts'
import { TestBrowser } from '@/tests/factories/test-browser'

const PASSWORD = 'correct horse battery'
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
})

const newEmail = () => `${randomUUID()}@example.test`
const openBrowser = (address?: string) => new TestBrowser(server.urls, address)

async function readMe(browser: TestBrowser) {
  const response = await browser.api('/me')
  return response.ok ? meResponse.parse(await response.json()).data : null
}

async function signUp({ browser = openBrowser(), email = newEmail(), password = PASSWORD } = {}) {
  const response = await browser.api('/auth/sign-up', { email, password })
  expect([response.status, await response.json()]).toEqual([200, { data: { accepted: true } }])
  expect((await browser.signIn(email, password)).status).toBe(200)
  return { browser, email, password }
}

async function isLinkRefused(browser: TestBrowser, token: string, path = '/auth/verify-email') {
  return (await browser.api(path, { token, password: 'another good one' })).status === 400
}

test('the journey: sign up, be let in, verify by the link, sign in elsewhere, change the password, other sessions end', async () => {
  const { browser, email } = await signUp()
  expect(await readMe(browser)).toMatchObject({
    user: { email, email_verified: false },
    organization: { role: 'admin' },
  })
  expect((await browser.api('/keys', { name: 'early' })).status).toBe(403)

  const token = readLinkToken(await mailbox.waitForMail(email, 'Verify'))
  const stranger = openBrowser()
  const verified = await stranger.api('/auth/verify-email', { token })
  expect(await verified.json()).toEqual({ data: { email } })
  expect(await readMe(stranger)).toBeNull()
  expect(await readMe(browser)).toMatchObject({ user: { email_verified: true } })
  expect(await isLinkRefused(stranger, token)).toBe(true)
  expect((await browser.api('/keys', { name: 'first' })).status).toBe(201)

  const other = openBrowser()
  await other.signIn(email.toUpperCase(), PASSWORD)
  expect(await readMe(other)).toMatchObject({ user: { email } })
  const wrong = await browser.api('/auth/change-password', {
    current_password: 'not it at all',
    new_password: 'a new good one',
  })
  expect(await wrong.json()).toMatchObject({ error: { metadata: { fields: [{ field: 'current_password' }] } } })
  const changed = await browser.api('/auth/change-password', {
    current_password: PASSWORD,
    new_password: 'a new good one',
  })
  expect(changed.status).toBe(200)
  expect(await readMe(other)).toBeNull()
  expect(await readMe(browser)).toMatchObject({ user: { email } })
  expect(await (await other.auth('/session')).json()).toEqual({})
  expect((await other.signIn(email, PASSWORD)).status).toBe(401)
  expect((await other.signIn(email, 'a new good one')).status).toBe(200)
})

test('signing out everywhere ends every session at once, and a kept cookie is worth nothing afterwards', async () => {
  const { browser, email } = await signUp()
  const other = openBrowser()
  await other.signIn(email, PASSWORD)
  expect(await readMe(other)).not.toBeNull()
  expect((await other.api('/auth/sign-out-everywhere', {})).status).toBe(200)
  expect([await readMe(other), await readMe(browser)]).toEqual([null, null])
})

test('session cookies are HttpOnly and SameSite=Lax, and each sign-in makes a new token', async () => {
  const { browser, email } = await signUp()
  await browser.signIn(email, PASSWORD)
  const sessions = browser.setCookies.filter((line) => line.startsWith('causeway.session='))
  expect(sessions.length).toBeGreaterThanOrEqual(2)
  expect(new Set(sessions.map((line) => line.split(';')[0])).size).toBe(sessions.length)
  for (const line of sessions) expect(line).toMatch(/; ?Path=\/.*HttpOnly.*SameSite=Lax/i)
})

test('a second sign-up with the same address gets the same answer, changes nothing, and its owner is told', async () => {
  const { browser, email } = await signUp()
  const before = await getDb().user.findUniqueOrThrow({ where: { email } })
  const again = await openBrowser().api('/auth/sign-up', {
    email: ` ${email.toUpperCase()} `,
    password: 'somebody elses one',
  })
  expect([again.status, await again.json()]).toEqual([200, { data: { accepted: true } }])
  expect(await getDb().user.findUniqueOrThrow({ where: { email } })).toEqual(before)
  expect((await openBrowser().signIn(email, 'somebody elses one')).status).toBe(401)
  expect(await readMe(browser)).not.toBeNull()
  await mailbox.waitForMail(email, 'already have')
})

test('two parallel sign-ups with one address make one person with one organization', async () => {
  const email = newEmail()
  const responses = await Promise.all(
    [0, 1, 2].map(() => openBrowser().api('/auth/sign-up', { email, password: PASSWORD })),
  )
  expect(responses.map((response) => response.status)).toEqual([200, 200, 200])
  const user = await getDb().user.findUniqueOrThrow({ where: { email }, include: { memberships: true } })
  expect(user.memberships).toHaveLength(1)
  expect(await getDb().organization.count({ where: { personalForUserId: user.id } })).toBe(1)
})

test('a forgotten password is replaced by the link, once, and every session ends', async () => {
  const { browser, email } = await signUp()
  const asked = await openBrowser().api('/auth/forgot-password', { email })
  const token = readLinkToken(await mailbox.waitForMail(email, 'new password'))
  const common = await openBrowser().api('/auth/reset-password', { token, password: 'password123' })
  expect(await common.json()).toMatchObject({ error: { metadata: { fields: [{ field: 'password' }] } } })
  const results = await Promise.all(
    [0, 1].map((index) => openBrowser().api('/auth/reset-password', { token, password: `brand new one ${index}` })),
  )
  expect(results.map((response) => response.status).sort()).toEqual([200, 400])
  expect(await readMe(browser)).toBeNull()
  expect((await openBrowser().signIn(email, PASSWORD)).status).toBe(401)
  expect((await browser.signIn(email, `brand new one ${results.findIndex((response) => response.ok)}`)).status).toBe(
    200,
  )
  expect(await readMe(browser)).toMatchObject({ user: { email_verified: true } })

  const unknown = await openBrowser().api('/auth/forgot-password', { email: newEmail() })
  expect([unknown.status, await unknown.text()]).toEqual([asked.status, await asked.text()])
})

test('links that are too old, of the other kind, or invented are refused alike', async () => {
  const { browser, email } = await signUp()
  const token = readLinkToken(await mailbox.waitForMail(email, 'Verify'))
  const invented = await browser.api('/auth/verify-email', { token: 'x'.repeat(43) })
  const otherKind = await browser.api('/auth/reset-password', { token, password: 'brand new one' })
  await getDb().emailToken.updateMany({ where: { user: { email } }, data: { expiresAt: new Date(Date.now() - 1) } })
  const old = await browser.api('/auth/verify-email', { token })
  expect([invented.status, otherKind.status, old.status]).toEqual([400, 400, 400])
  const bodies = await Promise.all([invented.text(), otherKind.text(), old.text()])
  expect(new Set(bodies).size).toBe(1)
})

test('a new verification link can be asked for, and using one uses up the others', async () => {
  const { browser, email } = await signUp()
  const first = readLinkToken(await mailbox.waitForMail(email, 'Verify'))
  expect((await browser.api('/auth/resend-verification', {})).status).toBe(200)
  await expect.poll(async () => (await mailbox.list(email)).length).toBe(2)
  const tokens = (await mailbox.list(email)).map(readLinkToken)
  const second = tokens.find((token) => token !== first) ?? ''
  expect((await browser.api('/auth/verify-email', { token: second })).status).toBe(200)
  expect((await browser.api('/auth/verify-email', { token: first })).status).toBe(400)
})

test('wrong and unknown sign-ins get the same answer and about the same time', async () => {
  const { email } = await signUp()
  const sample = async (address: string) => {
    const startedAt = performance.now()
    const response = await openBrowser().signIn(address, 'wrong wrong wrong')
    return { durationMs: performance.now() - startedAt, answer: `${response.status} ${await response.text()}` }
  }
  const known: Awaited<ReturnType<typeof sample>>[] = []
  const unknown: typeof known = []
  for (let round = 0; round < 5; round++) {
    known.push(await sample(email))
    unknown.push(await sample(newEmail()))
  }
  expect(new Set([...known, ...unknown].map((entry) => entry.answer)).size).toBe(1)
  const median = (list: typeof known) =>
    list.map((entry) => entry.durationMs).sort((left, right) => left - right)[2] ?? 0
  expect(Math.max(median(known), median(unknown)) / Math.min(median(known), median(unknown))).toBeLessThan(3)
})

test('guessing one account stops after a few tries from wherever they come; its owner comes back by e-mail', async () => {
  const { email } = await signUp()
  const guesses = await Promise.all(Array.from({ length: 20 }, () => openBrowser().signIn(email, 'guess guess guess')))
  const refusals = await Promise.all(guesses.map((response) => response.text()))
  expect(refusals.filter((text) => text.includes('CredentialsSignin')).length).toBeLessThanOrEqual(6)
  expect(refusals.filter((text) => text.includes('Too%20many%20tries')).length).toBeGreaterThanOrEqual(14)
  expect(await (await openBrowser().signIn(email, PASSWORD)).text()).toContain('Too%20many%20tries')

  await openBrowser().api('/auth/forgot-password', { email })
  const token = readLinkToken(await mailbox.waitForMail(email, 'new password'))
  await openBrowser().api('/auth/reset-password', { token, password: 'brand new one' })
  expect((await openBrowser().signIn(email, 'brand new one')).status).toBe(200)
})

test('one network address cannot try many accounts, whatever it claims to forward', async () => {
  const guess = (index: number) =>
    openBrowser(`198.51.100.${index % 250}, 203.0.113.7`).signIn(newEmail(), 'guess guess guess')
  const answers: string[] = []
  for (let index = 0; index < 75; index++) answers.push(await (await guess(index)).text())
  expect(answers.slice(0, 50).every((text) => text.includes('CredentialsSignin'))).toBe(true)
  expect(answers.slice(-5).every((text) => text.includes('Too%20many%20tries'))).toBe(true)
})

test.each([
  { name: 'a common password', body: { email: 'a@example.test', password: 'password123' }, field: 'password' },
  { name: 'a short password', body: { email: 'a@example.test', password: 'seven77' }, field: 'password' },
  { name: 'an endless password', body: { email: 'a@example.test', password: 'x'.repeat(129) }, field: 'password' },
  {
    name: 'the address as password',
    body: { email: 'abcdefgh@example.test', password: 'abcdefgh@example.test' },
    field: 'password',
  },
  { name: 'no e-mail address', body: { email: 'not an address', password: PASSWORD }, field: 'email' },
  { name: 'two addresses in one', body: { email: '"a@evil.test"@example.test', password: PASSWORD }, field: 'email' },
  { name: 'a look-alike @', body: { email: 'a＠example.test', password: PASSWORD }, field: 'email' },
  { name: 'an object as address', body: { email: { contains: '' }, password: PASSWORD }, field: 'email' },
])('sign-up refuses $name and names the field', async ({ body, field }) => {
  const response = await openBrowser().api('/auth/sign-up', body)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ error: { metadata: { fields: [{ field }] } } })
})

test('another site cannot sign anybody up, ask for a reset or use a link', async () => {
  for (const path of ['sign-up', 'forgot-password', 'reset-password', 'verify-email']) {
    const body = JSON.stringify({ email: newEmail(), password: PASSWORD, token: 'x' })
    const headers = { origin: 'https://evil.example', 'content-type': 'text/plain' }
    const response = await fetch(`${server.urls.api}/api/v1/auth/${path}`, { method: 'POST', headers, body })
    expect(response.status).toBe(403)
  }
})

test('extra fields at sign-up and in the profile change nothing', async () => {
  const email = newEmail()
  const extra = {
    emailVerifiedAt: '2020-01-01',
    sessionVersion: 9,
    id: 'user_mine',
    role: 'admin',
    credits: 1000,
    organizationId: 'org_x',
  }
  await openBrowser().api('/auth/sign-up', { email, password: PASSWORD, ...extra })
  const user = await getDb().user.findUniqueOrThrow({ where: { email } })
  expect(user).toMatchObject({ emailVerifiedAt: null, sessionVersion: 1 })
  expect(user.id).not.toBe(extra.id)
  const browser = openBrowser()
  await browser.signIn(email, PASSWORD)
  const changed = await browser.api('/me', { name: 'Ada', email: 'other@example.test', ...extra }, 'PATCH')
  expect(meResponse.parse(await changed.json()).data.user).toMatchObject({ name: 'Ada', email, email_verified: false })
})

test('the stored password is argon2id with 19 MiB, two passes and one lane', async () => {
  const { email } = await signUp()
  const { passwordHash } = await getDb().user.findUniqueOrThrow({ where: { email } })
  expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test('GitHub and Google link only to an address that they have verified, and never leave a stranger inside', async () => {
  const { browser, email } = await signUp()
  const identity = { provider: 'google' as const, providerAccountId: randomUUID(), email, name: 'Ada', imageUrl: null }
  await expect(findIdentifiedPerson({ ...identity, isEmailVerified: false })).rejects.toMatchObject({
    code: 'permission_denied',
  })
  expect(await readMe(browser)).not.toBeNull()
  const claims = await findIdentifiedPerson({ ...identity, isEmailVerified: true })
  expect(await findIdentifiedPerson({ ...identity, isEmailVerified: true })).toEqual(claims)
  // The account was made by somebody who never proved the address: their password and session end here.
  expect(await readMe(browser)).toBeNull()
  expect((await openBrowser().signIn(email, PASSWORD)).status).toBe(401)
  const user = await getDb().user.findUniqueOrThrow({ where: { email }, include: { memberships: true } })
  expect(user.id).toBe(claims.userId)
  expect(user.memberships).toHaveLength(1)
})
