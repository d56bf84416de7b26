import { afterAll, beforeAll, expect, test } from 'vitest'
import { getDb } from '@/lib/db'
import { sendNotices } from '@/lib/notices'
import { getEnv } from '@/lib/env'
import { SoftAuthenticator } from '@/tests/factories/soft-authenticator'
import type { TestBrowser } from '@/tests/factories/test-browser'
import { type Accounts, isSignedIn, startAccounts } from './kit'

let accounts: Accounts
beforeAll(async () => {
  accounts = await startAccounts()
})
afterAll(() => accounts.close())

const site = () => {
  const { origin, hostname } = new URL(getEnv().PUBLIC_URL)
  return { origin, rpId: hostname }
}

async function ask(browser: TestBrowser, path: string): Promise<{ challenge: string }> {
  return ((await (await browser.api(path, {})).json()) as { data: { challenge: string } }).data
}

async function addPasskey(browser: TestBrowser, device = new SoftAuthenticator()) {
  const { challenge } = await ask(browser, '/me/passkeys/options')
  const added = await browser.api('/me/passkeys', {
    name: 'Laptop',
    response: device.register({ challenge, ...site() }),
  })
  return { device, added }
}

async function signInWith(device: SoftAuthenticator, claims: Partial<Parameters<SoftAuthenticator['answer']>[0]> = {}) {
  const browser = accounts.openBrowser()
  const { challenge } = await ask(browser, '/auth/passkey-options')
  const response = device.answer({ challenge, ...site(), ...claims })
  await browser.signInWith('passkey', { response: JSON.stringify(response) })
  return { browser, response, isIn: await isSignedIn(browser) }
}

test('a passkey signs its owner in without anything else, and who added it is told', async () => {
  const { browser, email } = await accounts.signUp()
  const { device, added } = await addPasskey(browser)
  expect(added.status).toBe(201)
  const { browser: other, isIn } = await signInWith(device, { counter: 1 })
  expect(isIn).toBe(true)
  expect(await (await other.api('/me')).json()).toMatchObject({ data: { user: { email } } })
  await sendNotices()
  await accounts.mailbox.waitForMail(email, 'A passkey was added')
})

test.each([
  ['another site', { origin: 'https://evil.example' }],
  ['another relying party', { rpId: 'evil.example' }],
  ['nobody who was verified', { isUserVerified: false }],
  ['a challenge of nobody', { challenge: 'bm9ib2R5' }],
])('an answer for %s is refused', async (_what, claims) => {
  const { browser } = await accounts.signUp()
  const { device } = await addPasskey(browser)
  expect((await signInWith(device, claims)).isIn).toBe(false)
  expect((await signInWith(device)).isIn).toBe(true)
})

test('an answer is taken once: replayed it opens nothing', async () => {
  const { browser } = await accounts.signUp()
  const { device } = await addPasskey(browser)
  const { response, isIn } = await signInWith(device)
  expect(isIn).toBe(true)
  const thief = accounts.openBrowser()
  await thief.signInWith('passkey', { response: JSON.stringify(response) })
  expect(await isSignedIn(thief)).toBe(false)
})

test('a challenge is for one purpose, one person, and five minutes', async () => {
  const [mine, theirs] = [await accounts.signUp(), await accounts.signUp()]
  const { device } = await addPasskey(mine.browser)
  const { challenge } = await ask(mine.browser, '/me/confirm/passkey-options')
  const stranger = accounts.openBrowser()
  const response = JSON.stringify(device.answer({ challenge, ...site() }))
  await stranger.signInWith('passkey', { response })
  expect(await isSignedIn(stranger)).toBe(false)
  const registration = await ask(mine.browser, '/me/passkeys/options')
  const stolen = new SoftAuthenticator().register({ challenge: registration.challenge, ...site() })
  expect((await theirs.browser.api('/me/passkeys', { name: 'x', response: stolen })).status).toBe(400)
  const late = await ask(mine.browser, '/me/passkeys/options')
  await getDb().passkeyChallenge.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } })
  const tooLate = new SoftAuthenticator().register({ challenge: late.challenge, ...site() })
  expect((await mine.browser.api('/me/passkeys', { name: 'x', response: tooLate })).status).toBe(400)
})

test('a counter that does not go on is a copy, and is refused', async () => {
  const { browser } = await accounts.signUp()
  const { device } = await addPasskey(browser)
  expect((await signInWith(device, { counter: 7 })).isIn).toBe(true)
  expect((await signInWith(device, { counter: 7 })).isIn).toBe(false)
  expect((await signInWith(device, { counter: 6 })).isIn).toBe(false)
  expect((await signInWith(device, { counter: 8 })).isIn).toBe(true)
})

test('a passkey proves who one is for a sensitive change, but not with another person’s', async () => {
  const [mine, theirs] = [await accounts.signUp(), await accounts.signUp()]
  const { device } = await addPasskey(mine.browser)
  const foreign = await ask(theirs.browser, '/me/confirm/passkey-options')
  const wrong = await theirs.browser.api('/me/confirm', { passkey: device.answer({ ...foreign, ...site() }) })
  expect(wrong.status).toBe(400)
  const own = await ask(mine.browser, '/me/confirm/passkey-options')
  const right = await mine.browser.api('/me/confirm', { passkey: device.answer({ ...own, ...site() }) })
  expect(right.status).toBe(200)
})

test('a foreign passkey cannot be renamed or removed; an own one can, and signs nobody in afterwards', async () => {
  const [mine, theirs] = [await accounts.signUp(), await accounts.signUp()]
  const { device } = await addPasskey(mine.browser)
  const path = `/me/passkeys/${device.id}`
  expect((await theirs.browser.api(path, { name: 'Mine' }, 'PATCH')).status).toBe(404)
  expect((await theirs.browser.api(path, undefined, 'DELETE')).status).toBe(404)
  expect((await signInWith(device)).isIn).toBe(true)
  const renamed = await mine.browser.api(path, { name: 'Phone' }, 'PATCH')
  expect(await renamed.json()).toMatchObject({ data: { name: 'Phone' } })
  expect((await mine.browser.api(path, undefined, 'DELETE')).status).toBe(200)
  expect((await signInWith(device)).isIn).toBe(false)
})
