import type { Page } from '@playwright/test'
import { createHash, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expectAccessible, expectNoSidewaysScroll } from './support/check-page'
import { inventPerson, signUpQuickly } from './support/person'
import { takePicture } from './support/take-picture'
import { expect, test } from './support/test'
import { watchConsole } from './support/watch-console'

/** A command line program of somebody else: waits on a port of this computer for its code. */
async function startProgram() {
  const calls: URLSearchParams[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    if (url.pathname === '/callback') calls.push(url.searchParams)
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Back in the program</h1>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has an AddressInfo.
  const { port } = server.address() as AddressInfo
  const verifier = randomBytes(32).toString('base64url')
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  return {
    calls,
    verifier,
    callbackUrl: `http://localhost:${port}/callback`,
    query: {
      callback_url: `http://localhost:${port}/callback`,
      code_challenge: challenge,
      code_challenge_method: 'S256',
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

const toPath = (query: Record<string, string>) => `/auth?${new URLSearchParams(query).toString()}`

async function signOut(page: Page): Promise<void> {
  await page.goto('/activity')
  await page.getByRole('button', { name: 'Account menu' }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.waitForURL((url) => url.pathname === '/')
}

test('a program sends somebody who is signed out, and gets a key with the limit that the person set', async ({
  page,
}) => {
  const complaints = watchConsole(page)
  const person = await signUpQuickly(page, 'consenter')
  await signOut(page)
  const program = await startProgram()
  await page.goto(
    toPath({ ...program.query, key_label: 'Night editor', limit: '20', usage_limit_type: 'monthly', state: 's1' }),
  )
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=%2Fauth/)
  await page.getByLabel('E-mail').fill(person.email)
  await page.getByLabel('Password', { exact: true }).fill(person.password)
  await page.getByRole('button', { name: 'Sign in' }).click()

  await expect(page.getByRole('heading', { name: 'Give this program a key?' })).toBeVisible()
  await expect(page.getByText(new URL(program.callbackUrl).host)).toBeVisible()
  await expect(page.getByText(person.email)).toBeVisible()
  await expect(page.getByLabel('Key name')).toHaveValue('Night editor')
  await expect(page.getByLabel('Limit in USD')).toHaveValue('20')
  await page.getByLabel('Limit in USD').fill('7.5')
  await page.getByRole('button', { name: 'Authorize' }).click()
  await expect(page.getByRole('heading', { name: 'Back in the program' })).toBeVisible()

  const [call] = program.calls
  expect(call?.get('state')).toBe('s1')
  const exchange = await page.request.post('/api/v1/auth/keys', {
    data: { code: call?.get('code'), code_verifier: program.verifier, code_challenge_method: 'S256' },
  })
  const { key } = (await exchange.json()) as { key: string }
  const about = await page.request.get('/api/v1/key', { headers: { authorization: `Bearer ${key}` } })
  expect(await about.json()).toMatchObject({ data: { limit: 7.5, limit_reset: 'monthly' } })

  await page.goto('/keys')
  await expect(page.getByText('Night editor')).toBeVisible()
  await expect(page.getByText('for a program on your computer')).toBeVisible()
  await takePicture(page, 'keys-with-authorized-program')
  await program.close()
  expect(complaints).toEqual([])
})

test('nothing can be typed before the page listens, so that what is authorized is what is shown', async ({ page }) => {
  await signUpQuickly(page, 'early')
  const rendered = await (await page.request.get('/auth')).text()
  expect(rendered).toMatch(/<fieldset[^>]* disabled=""/)
  await page.goto('/auth')
  await expect(page.getByLabel('Limit in USD')).toBeEnabled()
})

test('saying no takes the person back without a code', async ({ page }) => {
  await signUpQuickly(page, 'denier')
  const program = await startProgram()
  await page.goto(toPath(program.query))
  await page.getByRole('link', { name: 'Deny' }).click()
  await expect(page.getByRole('heading', { name: 'Back in the program' })).toBeVisible()
  expect(Object.fromEntries(program.calls[0] ?? [])).toEqual({ error: 'access_denied' })
  await program.close()
})

test('a program without a callback is given the code by hand', async ({ page }) => {
  await signUpQuickly(page, 'headless')
  await page.goto('/auth')
  await page.getByRole('button', { name: 'Authorize' }).click()
  await expect(page.getByRole('heading', { name: 'Copy the code' })).toBeVisible()
  const code = await page.getByTestId('auth-code').innerText()
  await takePicture(page, 'consent-code')
  const exchange = await page.request.post('/api/v1/auth/keys', { data: { code: code.trim() } })
  expect(exchange.status()).toBe(200)
})

test('a dangerous callback is refused before anybody is asked, and the page is in nobody’s frame or cache', async ({
  page,
}) => {
  for (const callback of ['javascript:alert(1)', 'http://evil.example/cb', 'https://a@evil.example/']) {
    await page.goto(toPath({ callback_url: callback }))
    await expect(page.getByRole('heading', { name: 'This link does not work' })).toBeVisible()
  }
  await takePicture(page, 'consent-refused')
  const response = await page.request.get(toPath({ callback_url: 'javascript:alert(1)' }))
  expect(response.headers()).toMatchObject({
    'x-frame-options': 'DENY',
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    'referrer-policy': 'no-referrer',
  })
  expect(response.headers()['cache-control']).toContain('no-store')
})

test('the consent page is readable, light and dark, wide and narrow', async ({ page }) => {
  await signUpQuickly(page, inventPerson('reader').email.split('@')[0] ?? 'reader')
  const query = {
    callback_url: 'https://a-rather-long-name-of-a-program.apps.example.com/auth/callback',
    limit: '20',
    expires_at: '2099-12-31T23:59:59Z',
  }
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(toPath(query))
      await expect(page.getByRole('heading', { name: 'Give this program a key?' })).toBeVisible()
      await takePicture(page, `consent-${width}-${colorScheme}`)
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)
    }
  }
})
