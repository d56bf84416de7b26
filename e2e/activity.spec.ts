import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { checkLooks } from './support/check-looks'
import { expectAccessible } from './support/check-page'
import { closeKeyDialog, createKey } from './support/keys'
import { formatExact, readCostNanos } from './support/money'
import { grantCredits, signUpQuickly } from './support/person'
import { takePicture } from './support/take-picture'
import { expect, test } from './support/test'
import { watchConsole } from './support/watch-console'

const CHAT = 'deepseek/deepseek-chat'
const GPT = 'openai/gpt-5.2'

async function call(page: Page, apiKey: string, { model, app }: { model: string; app: string }): Promise<bigint> {
  const response = await page.request.post('/api/v1/chat/completions', {
    headers: { authorization: `Bearer ${apiKey}`, 'x-title': app },
    data: { model, messages: [{ role: 'user', content: 'Name three rivers.' }] },
  })
  expect(response.status(), await response.text()).toBe(200)
  return readCostNanos(await response.json())
}

test('the first steps tick themselves off while the page is open, and the first request turns it into the overview', async ({
  page,
  context,
}) => {
  const complaints = watchConsole(page)
  const { email } = await signUpQuickly(page, 'steps')
  await expect(page.getByRole('heading', { name: 'Make your first request' })).toBeVisible()
  await expect(page.getByText('0 of 3 done')).toBeVisible()
  await expect(page.getByLabel('curl sample')).toContainText('/api/v1/chat/completions')
  await checkLooks(page, 'overview-steps')

  const elsewhere = await context.newPage()
  const { apiKey } = await createKey(elsewhere, 'Laptop')
  await closeKeyDialog(elsewhere)
  await expect(page.getByText('1 of 3 done')).toBeVisible()
  await grantCredits({ email, creditsUsd: 5 })
  await expect(page.getByText('2 of 3 done')).toBeVisible()
  await call(elsewhere, apiKey, { model: CHAT, app: 'Editor' })

  await expect(page.getByTestId('overview-balance')).toHaveText('$4.99')
  await expect(page.getByRole('region', { name: 'Last requests' }).getByRole('row')).toHaveCount(2)
  await elsewhere.close()

  await page.request.post('/api/v1/keys', {
    headers: { origin: new URL(page.url()).origin },
    data: { name: 'Ends soon', expires_at: new Date(Date.now() + 86_400_000).toISOString() },
  })
  await page.reload()
  await expect(page.getByText('Ends soon expires soon')).toBeVisible()
  await checkLooks(page, 'overview')
  expect(complaints).toEqual([])
})

test('activity is grouped, narrowed, compared, shared by its address, taken away as files and asked what if', async ({
  page,
}) => {
  const complaints = watchConsole(page)
  const { email } = await signUpQuickly(page, 'activity')
  const { apiKey } = await grantCredits({ email, creditsUsd: 10 })
  const editor = await call(page, apiKey, { model: CHAT, app: '=Editor' })
  const terminal = await call(page, apiKey, { model: GPT, app: 'Terminal' })
  await page.goto('/activity?range=1h&group=app')

  const spend = page.getByLabel('Spend', { exact: true })
  await test.step('spend by app, to the nano-dollar', async () => {
    await expect(spend.getByTitle(formatExact(editor + terminal), { exact: true })).toBeVisible()
    await expect(spend.locator('.recharts-bar-rectangle path').first()).toBeVisible()
    await expect(
      page
        .getByRole('row', { name: /Terminal/ })
        .getByTitle(formatExact(terminal))
        .first(),
    ).toBeVisible()
    await checkLooks(page, 'activity')
  })

  await test.step('a press on the legend narrows everything, and the address keeps it', async () => {
    await page.getByRole('list', { name: 'Legend' }).getByRole('button', { name: 'Terminal' }).click()
    await expect(page).toHaveURL(/filters=app/)
    await expect(spend.getByTitle(formatExact(terminal), { exact: true })).toBeVisible()
    await page.reload()
    await expect(spend.getByTitle(formatExact(terminal), { exact: true })).toBeVisible()
    await page
      .getByRole('group', { name: 'Filters' })
      .getByRole('button', { name: /Terminal/ })
      .click()
    await expect(spend.getByTitle(formatExact(editor + terminal), { exact: true })).toBeVisible()
  })

  await test.step('days typed with the keyboard, compared with those before', async () => {
    await page.getByRole('button', { name: 'Custom' }).press('Enter')
    const today = new Date().toISOString().slice(0, 10)
    await page.getByLabel('First day').fill('2999-01-01')
    await page.getByLabel('First day').press('Enter')
    await expect(page.getByText('The last day is before the first.')).toBeVisible()
    await page.getByLabel('First day').fill(today)
    await page.getByLabel('First day').press('Enter')
    await expect(page).toHaveURL(/range=custom/)
    await page.getByRole('checkbox', { name: 'Compare' }).check()
    await expect(page.getByText('none before').first()).toBeVisible()
    await expect(spend.getByTitle(formatExact(editor + terminal), { exact: true })).toBeVisible()
  })

  await test.step('latency has lines and percentiles', async () => {
    await page.getByRole('button', { name: /^Latency/ }).click()
    await expect(
      page.getByLabel('Latency', { exact: true }).getByText('95th percentile', { exact: true }),
    ).toBeVisible()
    await expect(page.getByRole('region', { name: 'Latency per App' }).getByRole('row')).toHaveCount(3)
    await takePicture(page, 'activity-latency')
    await expectAccessible(page)
    await page.getByRole('button', { name: /^Spend/ }).click()
  })

  await test.step('a CSV that no spreadsheet runs, and a PDF', async () => {
    await page.getByRole('button', { name: 'Export' }).click()
    const csv = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'CSV, all quantities' }).click()
    const text = await readFile(await (await csv).path(), 'utf8')
    expect(text).toContain(",'=Editor,")
    expect(text.split('\r\n')[0]).toContain('spend_usd,requests')
    await page.getByRole('button', { name: 'Export' }).click()
    const pdf = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: /^PDF/ }).click()
    expect((await readFile(await (await pdf).path())).subarray(0, 5).toString()).toBe('%PDF-')
  })

  await test.step('the same requests elsewhere', async () => {
    const card = page.getByLabel('What if', { exact: true })
    await card.getByRole('button', { name: 'Add a model or chain' }).click()
    await page.getByPlaceholder('Search by name or slug').fill(CHAT)
    await expect(page.getByRole('option').filter({ hasText: CHAT }).first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(card.getByRole('row')).toHaveCount(3)
    await expect(card.getByText('All 2 requests of the period')).toBeVisible()
    await expect(page).toHaveURL(/instead=/)
    await checkLooks(page, 'activity-what-if')
  })
  expect(complaints).toEqual([])
})
