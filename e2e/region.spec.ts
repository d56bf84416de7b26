import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './support/check-page'
import { grantCredits, signUpQuickly } from './support/person'
import { productUrl } from './support/product'
import { takePicture } from './support/take-picture'
import { expect, test } from './support/test'
import { watchConsole } from './support/watch-console'

/** Pages of which the server writes numbers or dates that the browser takes over. */
const PAGES = [
  '/',
  '/pricing',
  '/models?fmt=table',
  '/models/openai/gpt-5.2',
  '/rankings',
  '/status',
  '/overview',
  '/logs',
]

async function openPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ baseURL: productUrl, reducedMotion: 'reduce', ...options })
  return context.newPage()
}

test('a German in Calcutta reads German numbers and local times from the first byte, and the browser agrees with the server', async ({
  browser,
}) => {
  const page = await openPage(browser, { locale: 'de-DE', timezoneId: 'Asia/Kolkata' })
  const { email } = await signUpQuickly(page, 'german')
  const { apiKey } = await grantCredits({ email, creditsUsd: 1_234.5 })
  const data = { model: 'openai/gpt-5.2', messages: [{ role: 'user', content: 'Name a river.' }] }
  await page.request.post('/api/v1/chat/completions', { headers: { authorization: `Bearer ${apiKey}` }, data })
  const complaints = watchConsole(page)
  for (const path of PAGES) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    expect.soft(complaints, path).toEqual([])
  }
  const sent = await (await page.request.get('/pricing', { headers: { 'accept-language': 'de-DE' } })).text()
  expect(sent).toContain('52,50\u00a0$')
  await page.goto('/overview')
  await expect(page.getByTestId('overview-balance')).toHaveText(/^1\.23[34],\d\d\u00a0\$$/)
  const exact = page.getByTestId('overview-balance')
  await expect(exact).toHaveAttribute('title', /^1\.23[34],\d{4,9}\u00a0\$$/)
  await page.goto('/logs')
  const moment = page.locator('time').first()
  const local = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeZone: 'Asia/Kolkata' })
  await expect(moment).toHaveAttribute('title', new RegExp(`^${local.format(new Date())}, `.replaceAll('.', '[.]')))
  await takePicture(page, 'logs-german')
  await page.context().close()
})

test('who chooses another way reads that way on every page, until it is left to the browser again', async ({
  browser,
}) => {
  const page = await openPage(browser, { locale: 'en-US', timezoneId: 'America/New_York' })
  await signUpQuickly(page, 'chooser')
  await page.goto('/settings')
  const locale = page.getByLabel('Numbers and dates')
  await expect(locale).toHaveValue('')
  await expect(page.getByText('1,234,567.89 · $1,234.50')).toBeVisible()
  await locale.selectOption({ label: 'German (Germany)' })
  await expect(page.getByText('1.234.567,89 · 1.234,50\u00a0$')).toBeVisible()
  await page.getByLabel('Time zone').selectOption('Asia/Tokyo')
  await expect(page.locator('html')).toHaveAttribute('data-time-zone', 'Asia/Tokyo')
  await takePicture(page, 'region-settings')
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await page.goto('/pricing')
  await expect(page.getByText('52,50\u00a0$').first()).toBeVisible()
  // What people type keeps the point.
  await expect(page.getByLabel('Credits')).toHaveValue(/^\d+$/)
  await page.goto('/settings')
  await page.getByLabel('Time zone').selectOption('')
  await page.getByLabel('Numbers and dates').selectOption('')
  await expect(page.getByText('1,234,567.89 · $1,234.50')).toBeVisible()
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('causeway-reader')
  await page.context().close()
})
