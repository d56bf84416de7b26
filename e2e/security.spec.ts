import type { CDPSession, Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { expectAccessible, expectNoSidewaysScroll } from './support/check-page'
import { inventPerson, type Person, signIn, signUpQuickly } from './support/person'
import { expect, test } from './support/test'

const PHONE = { width: 390, height: 844 }

/** The code that an app shows so many steps from now: each is taken once. */
const codeAt = (seed: string, steps: number) =>
  new TOTP({ secret: Secret.fromBase32(seed) }).generate({ timestamp: Date.now() + steps * 30_000 })

/** A security key that Chromium pretends to have, with a finger that is always right. */
async function plugInAuthenticator(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true } as const
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: { ...options, isUserVerified: true, automaticPresenceSimulation: true },
  })
  return cdp
}

async function signOut(page: Page): Promise<void> {
  await page.context().clearCookies()
}

async function fillPassword(page: Page, person: Person): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(person.email)
  await page.getByLabel('Password', { exact: true }).fill(person.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

test('two-factor sign-in: set up by a code, asked at sign-in, opened by a recovery code, turned off with a fresh one', async ({
  page,
}) => {
  const person = await signUpQuickly(page, 'careful')
  await page.goto('/settings/security')
  await page.getByRole('button', { name: 'Set up' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('img', { name: /QR code/ })).toBeVisible()
  const seed = ((await dialog.locator('code').textContent()) ?? '').replace(/\s/g, '')
  await dialog.getByLabel('Code from the app').fill(codeAt(seed, -1))
  await dialog.getByRole('button', { name: 'Turn on' }).click()
  const shown = dialog.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem')
  await expect(shown).toHaveCount(10)
  const codes = await shown.allTextContents()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'I have kept them' }).click()
  await expect(page.getByText('10 recovery codes left')).toBeVisible()

  await signOut(page)
  await fillPassword(page, person)
  await page.getByLabel('Code').fill(codeAt(seed, 0))
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL('**/overview')

  await signOut(page)
  await fillPassword(page, person)
  await page.getByRole('button', { name: 'Use a recovery code' }).click()
  await page.getByLabel('Recovery code').fill(codes[0] ?? '')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL('**/overview')

  await page.goto('/settings/security')
  await expect(page.getByText('9 recovery codes left')).toBeVisible()
  await page.getByRole('button', { name: 'Turn off' }).click()
  await page
    .getByRole('dialog')
    .getByLabel('Code')
    .fill(codes[1] ?? '')
  await page.getByRole('dialog').getByRole('button', { name: 'Turn off' }).click()
  await expect(page.getByRole('button', { name: 'Set up' })).toBeVisible()
})

test('a passkey is added and named, signs in without a password, and is removed', async ({ page }) => {
  await plugInAuthenticator(page)
  const person = await signUpQuickly(page, 'keyed')
  await page.goto('/settings/security')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('Laptop')
  await page.getByRole('dialog').getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('not used yet')).toBeVisible()

  await signOut(page)
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await page.waitForURL('**/overview')
  await page.goto('/settings')
  await expect(page.getByLabel('E-mail')).toHaveValue(person.email)

  await page.goto('/settings/security')
  await page.getByRole('button', { name: 'Remove Laptop' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByText('None yet.')).toBeVisible()
})

test('another browser is listed, and ending its session signs it out', async ({ page, browser }) => {
  const person = await signUpQuickly(page, 'two-places')
  const elsewhere = await (await browser.newContext()).newPage()
  await signIn(elsewhere, person)
  await page.goto('/settings/security')
  await expect(page.getByText('This browser')).toBeVisible()
  await page.getByRole('button', { name: /^End the session of/ }).click()
  await expect(page.getByText('Session ended')).toBeVisible()
  await elsewhere.goto('/credits')
  await expect(elsewhere).toHaveURL(/\/sign-in/)
  await elsewhere.context().close()
})

test('an account is deleted after its address is typed once more, and the address can sign up again', async ({
  page,
}) => {
  const person = await signUpQuickly(page, 'leaver')
  await page.goto('/settings')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download my data' }).click()
  expect((await download).suggestedFilename()).toMatch(/^causeway-.*\.json$/)
  await page.getByRole('button', { name: 'Delete account' }).click()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog.getByRole('button', { name: 'Delete my account' })).toBeDisabled()
  await dialog.getByLabel(/^Type /).fill(person.email)
  await dialog.getByRole('button', { name: 'Delete my account' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  await fillPassword(page, { ...inventPerson('nobody'), email: person.email })
  await expect(page.getByText('The e-mail address or the password is wrong.')).toBeVisible()
})

test('the pages are accessible in both themes and fit a phone', async ({ page }) => {
  await signUpQuickly(page, 'looker')
  for (const path of ['/settings', '/settings/security', '/settings/apps']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
      await expectAccessible(page)
    }
    await page.setViewportSize(PHONE)
    await expectNoSidewaysScroll(page)
    await page.setViewportSize({ width: 1440, height: 900 })
  }
})
