import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './support/check-page'
import { goToPayment } from './support/payment-page'
import { grantCredits, signUpQuickly } from './support/person'
import { productUrl } from './support/product'
import { takePicture } from './support/take-picture'
import { expect, test } from './support/test'
import { watchConsole } from './support/watch-console'

type PageCase = {
  name: string
  path: string
  /** What is visible once the page has its data. */
  ready: (page: Page) => ReturnType<Page['getByText']>
}

const heading = (name: string | RegExp) => (page: Page) => page.getByRole('heading', { name }).first()

const modelCount = (page: Page) => page.getByRole('status').filter({ hasText: /^\d{3} models$/ })

const PUBLIC_PAGES: readonly PageCase[] = [
  { name: 'home', path: '/', ready: (page) => page.getByText('anthropic/claude-opus-4.6') },
  { name: 'models', path: '/models', ready: modelCount },
  { name: 'models-table', path: '/models?fmt=table', ready: modelCount },
  { name: 'model', path: '/models/qwen/qwen3.6-plus:free', ready: heading('Call it') },
  { name: 'sign-in', path: '/sign-in', ready: heading('Sign in to Causeway') },
  { name: 'sign-up', path: '/sign-up', ready: heading('Create your account') },
  { name: 'forgot-password', path: '/forgot-password', ready: heading('Forgot your password?') },
  { name: 'reset-password', path: '/reset-password?token=unknown', ready: heading('Choose a new password') },
  { name: 'verify', path: '/verify', ready: heading('Check your mail') },
  { name: 'docs', path: '/docs/quick-start', ready: heading('Quick start') },
  { name: 'docs-fallbacks', path: '/docs/fallbacks', ready: heading('Fallbacks') },
  { name: 'docs-errors', path: '/docs/errors', ready: heading('Errors') },
  { name: 'docs-api', path: '/docs/api', ready: heading('API reference') },
  { name: 'docs-operation', path: '/docs/api/postChatCompletions', ready: heading('Create a chat completion') },
  { name: 'rankings', path: '/rankings', ready: heading('Rankings') },
  { name: 'status', path: '/status?by=model', ready: heading('Status') },
  { name: 'providers', path: '/providers', ready: heading('Providers') },
  { name: 'provider', path: '/providers/openai', ready: heading('OpenAI') },
  { name: 'pricing', path: '/pricing', ready: heading('Pricing') },
  { name: 'legal', path: '/legal/privacy', ready: heading('Privacy') },
  { name: 'sandbox-mail', path: '/sandbox/mail', ready: heading('Mailbox') },
]

const DASHBOARD_PAGES: readonly PageCase[] = [
  { name: 'activity', path: '/activity', ready: (page) => page.getByRole('region', { name: 'Latest requests' }) },
  { name: 'activity-by-key', path: '/activity?range=24h&group=key', ready: heading('Per hour') },
  { name: 'credits', path: '/credits', ready: (page) => page.getByRole('region', { name: 'Purchases' }) },
  { name: 'keys', path: '/keys', ready: (page) => page.getByRole('region', { name: 'API keys' }) },
  { name: 'create-key', path: '/keys?create=1', ready: (page) => page.getByRole('dialog') },
  { name: 'chains', path: '/chains', ready: (page) => page.getByRole('list', { name: 'Steps' }) },
  { name: 'settings', path: '/settings', ready: (page) => page.getByLabel('E-mail') },
]

const NEWCOMERS_PAGES: readonly PageCase[] = [
  { name: 'first-steps', path: '/overview', ready: (page) => page.getByText('Waiting for the first request') },
  { name: 'credits-empty', path: '/credits', ready: (page) => page.getByText('No purchases yet') },
  { name: 'keys-empty', path: '/keys', ready: (page) => page.getByText('No keys yet') },
  { name: 'chains-empty', path: '/chains', ready: (page) => page.getByText('No chains yet') },
]

const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) => [
  { look: `1440-${colorScheme}`, colorScheme, viewport: { width: 1440, height: 900 } },
  { look: `390-${colorScheme}`, colorScheme, viewport: { width: 390, height: 844 } },
])

type Session = BrowserContextOptions['storageState']

const requests = [
  { model: 'deepseek/deepseek-chat', messages: [{ role: 'user', content: 'Name three rivers.' }] },
  { model: 'openai/gpt-5.2', messages: [{ role: 'user', content: 'Name three mountains.' }] },
  { model: 'qwen/qwen3.6-plus:free', messages: [{ role: 'user', content: 'Name three lakes.' }] },
]

/** Somebody who has used everything once: requests, keys with a limit, a purchase under way, a chain. */
async function signUpCustomer(page: Page): Promise<void> {
  const { email } = await signUpQuickly(page, 'customer')
  const { apiKey } = await grantCredits({ email, creditsUsd: 50 })
  for (const data of requests) {
    const headers = { authorization: `Bearer ${apiKey}` }
    expect((await page.request.post('/api/v1/chat/completions', { headers, data })).status()).toBe(200)
  }
  const headers = { origin: productUrl }
  const key = { name: 'A key with a rather long name, as people give them', limit: 10, limit_reset: 'monthly' }
  await page.request.post('/api/v1/keys', { headers, data: key })
  const chain = { name: 'Always answers', models: ['anthropic/claude-sonnet-4.6', 'deepseek/deepseek-chat'] }
  await page.request.post('/api/v1/chains', { headers, data: chain })
  await goToPayment(page, '25')
}

async function openSession(browser: Browser, prepare: (page: Page) => Promise<unknown>): Promise<Session> {
  const context = await browser.newContext({ baseURL: productUrl })
  await prepare(await context.newPage())
  const state = await context.storageState()
  await context.close()
  return state
}

/** Every page of a list in one look: it is complete, quiet, no wider than the window and accessible. */
function describePages(pages: readonly PageCase[], getSession: () => Session): void {
  for (const { look, colorScheme, viewport } of LOOKS) {
    test(`${look}: ${pages.map(({ name }) => name).join(', ')}`, async ({ browser }) => {
      const context = await browser.newContext({
        baseURL: productUrl,
        storageState: getSession(),
        colorScheme,
        viewport,
        // The end state of every animation, so that pictures and contrast checks do not depend on the moment.
        reducedMotion: 'reduce',
      })
      for (const { name, path, ready } of pages) {
        await test.step(name, async () => {
          const page = await context.newPage()
          const complaints = watchConsole(page)
          await page.goto(path)
          await expect(ready(page)).toBeVisible()
          await takePicture(page, `${name}-${look}`)
          await expectNoSidewaysScroll(page)
          await expectAccessible(page)
          expect.soft(complaints).toEqual([])
          await page.close()
        })
      }
      await context.close()
    })
  }
}

test.describe('public pages', () => {
  describePages(PUBLIC_PAGES, () => undefined)
})

test.describe('pages of a customer', () => {
  let session: Session
  test.beforeAll(async ({ browser }) => {
    session = await openSession(browser, signUpCustomer)
  })
  describePages(DASHBOARD_PAGES, () => session)
})

test.describe('pages of a newcomer', () => {
  let session: Session
  test.beforeAll(async ({ browser }) => {
    session = await openSession(browser, (page) => signUpQuickly(page, 'newcomer'))
  })
  describePages(NEWCOMERS_PAGES, () => session)
})

test('an unknown page is a 404 with a way back', async ({ page }) => {
  const response = await page.goto('/no/such/page')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('link', { name: 'Home' })).toBeVisible()
  await takePicture(page, 'not-found')
  const model = await page.goto('/models/nobody/nothing')
  expect(model?.status()).toBe(404)
})

test('search, filters and order of the models are in the address and survive a reload', async ({ page }) => {
  await page.goto('/models')
  await page.getByRole('searchbox', { name: 'Search models' }).fill('qwen')
  await page.getByRole('combobox', { name: 'Order' }).click()
  await page.getByRole('option', { name: 'Price: low to high' }).click()
  await page
    .getByRole('complementary', { name: 'Filters' })
    .getByRole('checkbox', { name: /^Image/ })
    .check()
  const found = page.getByText(/^\d+ of \d+ models$/)
  await expect(found).toBeVisible()
  await expect(page).toHaveURL(/q=qwen/)
  await expect(page).toHaveURL(/input_modalities=image/)
  const words = await found.innerText()
  await page.reload()
  await expect(page.getByRole('searchbox', { name: 'Search models' })).toHaveValue('qwen')
  await expect(found).toHaveText(words)
  await expect(page.getByRole('combobox', { name: 'Order' })).toHaveText('Price: low to high')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(page).not.toHaveURL(/input_modalities/)
})

test('the keyboard alone leads from the home page to sign-up and through its form', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Create an account' }).first()).toBeFocused()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/sign-up')
  await page.getByLabel('E-mail').focus()
  await page.keyboard.type('not an address')
  await page.keyboard.press('Tab')
  await page.keyboard.type('short')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('E-mail')).toBeFocused()
})

test('the keyboard alone creates a key', async ({ page }) => {
  await signUpQuickly(page, 'keyboard')
  await page.goto('/keys')
  await page.getByRole('button', { name: 'Create the first key' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByLabel('Name')).toBeFocused()
  await page.keyboard.type('Typed')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Typed is ready' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  // The button that opened it went with the empty list.
  await expect(page.getByRole('heading', { name: 'API keys' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Create key' })).toBeFocused()

  const menu = page.getByRole('button', { name: 'Actions for Typed' })
  await menu.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Edit' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByLabel('Name')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menu).toBeFocused()
})

test('the keyboard goes on after an entry is deleted: to the next one, then to the heading of the list', async ({
  page,
}) => {
  await signUpQuickly(page, 'deleter')
  const headers = { origin: productUrl }
  const make = async (path: string, names: readonly string[], more = {}): Promise<void> => {
    for (const name of names) {
      const made = await page.request.post(`/api/v1/${path}`, { headers, data: { name, ...more } })
      expect(made.status(), await made.text()).toBe(201)
    }
  }
  const menuOf = (name: string) => page.getByRole('button', { name: `Actions for ${name}` })
  const deleteByKeyboard = async (name: string): Promise<void> => {
    await menuOf(name).press('Enter')
    await expect(page.getByRole('menuitem').first()).toBeFocused()
    await page.keyboard.press('End')
    await expect(page.getByRole('menuitem', { name: 'Delete' })).toBeFocused()
    await page.keyboard.press('Enter')
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: /^Delete/ })
      .press('Enter')
    await expect(menuOf(name)).toBeHidden()
  }
  await make('keys', ['One', 'Two'])
  await make('chains', ['One', 'Two'], { models: ['openai/gpt-5.2'] })
  await make('presets', ['One', 'Two'], { system_prompt: 'Be brief.' })
  await make('guardrails', ['One', 'Two'])
  await make('byok', ['One', 'Two'], { provider: 'openai', key: 'sk-own-0123456789' })
  for (const [path, heading] of [
    ['/keys', 'API keys'],
    ['/chains', 'Fallback chains'],
    ['/presets', 'Presets'],
    ['/settings/guardrails', 'Guardrails'],
    ['/settings/provider-keys', 'Settings'],
  ] as const) {
    await page.goto(path)
    await deleteByKeyboard('One')
    await expect(menuOf('Two')).toBeFocused()
    await deleteByKeyboard('Two')
    await expect(page.getByRole('heading', { name: heading, exact: true })).toBeFocused()
  }
})
