import type { Browser, BrowserContextOptions, Locator, Page } from '@playwright/test'
import path from 'node:path'
import { grantCredits, signUpQuickly } from './support/person'
import { productUrl } from './support/product'
import { expect, test } from './support/test'

/** Other versions draw letters in other ways; how to take the pictures anew is in CONTRIBUTING. */
const CHROMIUM_MAJOR = '156'

/** A button that moved by a few pixels changes hundreds; what differs between two runs of one machine changes none. */
const DIFFERING_PIXELS_MAX = 60

type Snapshot = {
  name: string
  path: string
  /** Visible once the page has its data. */
  ready: (page: Page) => Locator
  /** Parts that follow the clock or the traffic of other journeys, painted over. */
  moving?: (page: Page) => Locator[]
}

const heading = (name: string | RegExp) => (page: Page) => page.getByRole('heading', { name }).first()

const PUBLIC: readonly Snapshot[] = [
  { name: 'home', path: '/', ready: heading(/./) },
  { name: 'models', path: '/models?q=claude', ready: (page) => page.getByText(/^\d+ of \d+ models$/) },
  { name: 'model', path: '/models/anthropic/claude-opus-4.8', ready: heading('Call it') },
  { name: 'pricing', path: '/pricing', ready: heading('Pricing') },
  { name: 'sign-in', path: '/sign-in', ready: heading('Sign in to Causeway') },
]

const DASHBOARD: readonly Snapshot[] = [
  { name: 'overview', path: '/overview', ready: (page) => page.getByTestId('overview-balance') },
  {
    name: 'activity',
    path: '/activity?range=24h',
    ready: (page) => page.getByRole('region', { name: 'Latest requests' }),
    moving: (page) => [page.locator('figure')],
  },
  { name: 'logs', path: '/logs', ready: (page) => page.getByText('mistralai/mistral-large-2512').first() },
  { name: 'credits', path: '/credits', ready: (page) => page.getByText('No purchases yet') },
  { name: 'keys', path: '/keys', ready: (page) => page.getByRole('region', { name: 'API keys' }) },
]

const LOOKS = [
  { look: '1440-light', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { look: '1440-dark', colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  { look: '390-light', colorScheme: 'light', viewport: { width: 390, height: 844 } },
] as const

const REQUESTS = [
  { model: 'mistralai/mistral-large-2512', messages: [{ role: 'user', content: 'Name three rivers.' }] },
  { model: 'qwen/qwen3.6-plus:free', messages: [{ role: 'user', content: 'Name three lakes.' }] },
]

/** Somebody with credits, two keys and two requests; nobody else's traffic is on these pages. */
async function prepare(browser: Browser): Promise<BrowserContextOptions['storageState']> {
  const context = await browser.newContext({ baseURL: productUrl })
  const page = await context.newPage()
  const { email } = await signUpQuickly(page, 'snapshots')
  const { apiKey } = await grantCredits({ email, creditsUsd: 50 })
  for (const data of REQUESTS) {
    const headers = { authorization: `Bearer ${apiKey}` }
    expect((await page.request.post('/api/v1/chat/completions', { headers, data })).status()).toBe(200)
  }
  const key = { name: 'Production', limit: 10, limit_reset: 'monthly' }
  expect((await page.request.post('/api/v1/keys', { headers: { origin: productUrl }, data: key })).status()).toBe(201)
  const state = await context.storageState()
  await context.close()
  return state
}

/** Names, times and addresses of this run become those of the pictures, in every text of the page and in what React writes later. */
async function nameAlike(page: Page): Promise<void> {
  await page.evaluate(() => {
    const rename = () => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node.nodeValue ?? ''
        const alike = text
          .replaceAll(/localhost:\d+/g, 'localhost:3000')
          .replaceAll(/snapshots-[\da-f]{8}/g, 'snapshots')
          .replaceAll(/sk-[\w-]+[.…]+\w+/g, 'sk-cw-v1-000...000')
          .replaceAll(/\b[\d.]+ (?:ms|s|min)\b/g, '20 ms')
          .replaceAll(/ of \d+ models/g, ' of 400 models')
          .replaceAll(/^[A-Z][a-z]{2} \d{1,2}$/g, 'Jan 10')
        if (alike !== text) node.nodeValue = alike
      }
    }
    rename()
    new MutationObserver(rename).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
}

/** Until the page is React's: what is changed in it before, React writes anew. */
async function waitForHydration(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const title = document.querySelector('main h1')
    return title !== null && Object.keys(title).some((name) => name.startsWith('__reactFiber'))
  })
}

async function compare(page: Page, { name, path: address, ready, moving }: Snapshot, look: string): Promise<void> {
  await page.goto(address)
  await expect(ready(page)).toBeVisible()
  await expect(page.locator('[aria-busy=true], .animate-pulse')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
  await waitForHydration(page)
  await nameAlike(page)
  await expect.soft(page).toHaveScreenshot(`${name}-${look}.png`, {
    animations: 'disabled',
    maxDiffPixels: DIFFERING_PIXELS_MAX,
    stylePath: path.join(import.meta.dirname, 'support', 'snapshot.css'),
    mask: moving?.(page) ?? [],
    maskColor: '#8a9ba8',
  })
}

test.describe('ten pages look as in their pictures', () => {
  let session: BrowserContextOptions['storageState']

  test.beforeAll(async ({ browser }) => {
    const [major = ''] = browser.version().split('.')
    const isSame = process.platform === 'linux' && major === CHROMIUM_MAJOR
    test.skip(!isSame, `The pictures were taken on Linux by Chromium ${CHROMIUM_MAJOR}.`)
    session = await prepare(browser)
  })

  for (const { look, colorScheme, viewport } of LOOKS) {
    test(look, async ({ browser }) => {
      const options = { baseURL: productUrl, colorScheme, viewport, reducedMotion: 'reduce', locale: 'en-US' } as const
      for (const [pages, storageState] of [
        [PUBLIC, undefined],
        [DASHBOARD, session],
      ] as const) {
        const context = await browser.newContext({ ...options, storageState, timezoneId: 'UTC' })
        for (const snapshot of pages) {
          await test.step(snapshot.name, async () => {
            const page = await context.newPage()
            await compare(page, snapshot, look)
            await page.close()
          })
        }
        await context.close()
      }
    })
  }
})
