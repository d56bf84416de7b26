import type { Page } from '@playwright/test'
import { closeKeyDialog, createKey } from './support/keys'
import { readMailedLink } from './support/mailbox'
import { inventPerson, signIn, signUpQuickly, type Person } from './support/person'
import { takePicture } from './support/take-picture'
import { expect, test } from './support/test'

async function trySignIn(page: Page, person: Person): Promise<void> {
  await page.getByLabel('E-mail').fill(person.email)
  await page.getByLabel('Password', { exact: true }).fill(person.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Account menu' }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.waitForURL((url) => url.pathname === '/')
}

test('a wrong password and an unknown address get the same answer', async ({ page }) => {
  const person = await signUpQuickly(page, 'wrong')
  await signOut(page)
  await page.goto('/sign-in')
  const refusal = page.getByText('The e-mail address or the password is wrong.')
  for (const stranger of [{ ...person, password: 'not the password' }, inventPerson('nobody')]) {
    await page.goto('/sign-in')
    await trySignIn(page, stranger)
    await expect(refusal).toBeVisible()
  }
  await takePicture(page, 'sign-in-refused')
  await trySignIn(page, person)
  await page.waitForURL('**/overview')
})

test('signing out ends the session: the dashboard and its data are closed, also by the back button, until the next one', async ({
  page,
}) => {
  const person = await signUpQuickly(page, 'leaver')
  await signOut(page)
  expect((await page.request.get('/api/v1/credits')).status()).toBe(401)
  await page.goBack()
  await expect(page).toHaveURL(/\/sign-in/)
  await page.goto('/keys?create=1')
  await expect(page).toHaveURL('/sign-in?callbackUrl=%2Fkeys%3Fcreate%3D1')
  await trySignIn(page, person)
  await expect(page, 'the page that was asked for').toHaveURL('/keys?create=1')
})

test('a forgotten password is replaced through the mailbox, once', async ({ page }) => {
  const person = await signUpQuickly(page, 'forgetful')
  await signOut(page)
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Forgot password?' }).click()
  await page.waitForURL('**/forgot-password')
  await page.getByLabel('E-mail').fill(person.email)
  await page.getByRole('button', { name: 'Send the link' }).click()
  await expect(page.getByText('If this address has an account, a link is on its way.')).toBeVisible()
  await takePicture(page, 'forgot-password')

  const link = await readMailedLink(page.request, { to: person.email, subject: 'Choose a new password' })
  const renewed = { ...person, password: `${person.password}-renewed` }
  await page.goto(link)
  await page.getByLabel('New password').fill(renewed.password)
  await takePicture(page, 'reset-password')
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByRole('heading', { name: 'Your password is changed' })).toBeVisible()

  await page.goto('/sign-in')
  await trySignIn(page, person)
  await expect(page.getByText('The e-mail address or the password is wrong.')).toBeVisible()
  await trySignIn(page, renewed)
  await page.waitForURL('**/overview')

  await page.goto(link)
  await page.getByLabel('New password').fill('another password')
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
})

test('changing the password ends the session of another browser and keeps this one', async ({ page, browser }) => {
  const person = await signUpQuickly(page, 'mover')
  const elsewhere = await (await browser.newContext()).newPage()
  await signIn(elsewhere, person)
  await elsewhere.goto('/credits')
  await expect(elsewhere.getByRole('heading', { name: 'Credits', level: 1 })).toBeVisible()

  await page.goto('/settings/security')
  await page.getByLabel('Current password').fill(person.password)
  await page.getByLabel('New password').fill(`${person.password}-changed`)
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByText('Password changed')).toBeVisible()

  await elsewhere.goto('/credits')
  await expect(elsewhere).toHaveURL(/\/sign-in/)
  await page.goto('/credits')
  await expect(page.getByRole('heading', { name: 'Credits', level: 1 })).toBeVisible()
  await elsewhere.context().close()
})

const CALLBACKS = [
  { callbackUrl: '/credits', leadsTo: '/credits' },
  { callbackUrl: '/keys?create=1', leadsTo: '/keys' },
  { callbackUrl: 'https://evil.example', leadsTo: '/overview' },
  { callbackUrl: '//evil.example', leadsTo: '/overview' },
  { callbackUrl: '/\\evil.example', leadsTo: '/overview' },
  { callbackUrl: 'javascript:alert(1)', leadsTo: '/overview' },
] as const

test('after signing in, ?callbackUrl= leads only to paths of this site', async ({ page }) => {
  const person = await signUpQuickly(page, 'follower')
  for (const { callbackUrl, leadsTo } of CALLBACKS) {
    // Away from the dashboard first: it would notice that its session is gone and go to sign-in by itself.
    await page.goto('about:blank')
    await page.context().clearCookies()
    await page.goto(`/sign-in?callbackUrl=${encodeURIComponent(callbackUrl)}`)
    await trySignIn(page, person)
    await page.waitForURL((url) => url.pathname === leadsTo)
    expect(new URL(page.url()).hostname, callbackUrl).toBe('localhost')
  }
})

test('disabling and deleting a key stop it within a second', async ({ page, request }) => {
  await signUpQuickly(page, 'keeper')
  const { apiKey } = await createKey(page, 'CI')
  await closeKeyDialog(page)
  const statusOfKey = async (): Promise<number> =>
    (await request.get('/api/v1/key', { headers: { authorization: `Bearer ${apiKey}` } })).status()
  const choose = async (action: string): Promise<void> => {
    await page.getByRole('button', { name: 'Actions for CI' }).click()
    await page.getByRole('menuitem', { name: action }).click()
  }
  // The gateway has seen the key, so it is in its cache.
  expect(await statusOfKey()).toBe(200)

  await choose('Disable')
  await expect(page.getByText('CI is disabled')).toBeVisible()
  await expect.poll(statusOfKey, { timeout: 1_000, intervals: [50] }).toBe(401)

  await choose('Enable')
  await expect(page.getByText('CI is enabled')).toBeVisible()
  await expect.poll(statusOfKey, { timeout: 1_000, intervals: [50] }).toBe(200)

  await choose('Delete')
  await page.getByRole('button', { name: 'Delete key' }).click()
  await expect(page.getByText('CI was deleted')).toBeVisible()
  await expect.poll(statusOfKey, { timeout: 1_000, intervals: [50] }).toBe(401)
})
