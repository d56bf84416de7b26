import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './support/check-page'
import { grantCredits, signUpQuickly } from './support/person'
import { takePicture } from './support/take-picture'
import { expect, test } from './support/test'
import { watchConsole } from './support/watch-console'

const MODEL = 'deepseek/deepseek-chat'

const LOOKS = [
  { look: '1440-light', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { look: '390-dark', colorScheme: 'dark', viewport: { width: 390, height: 844 } },
  { look: '1440-dark', colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
] as const

const COMPARISON = `/compare/${MODEL}/openai/gpt-5.2`

/** What is visible once the page has its data. */
const PAGES: readonly { name: string; path: string; ready: (page: Page) => ReturnType<Page['getByText']> }[] = [
  { name: 'compare', path: COMPARISON, ready: (page) => page.getByRole('row', { name: /^Latency/ }) },
  { name: 'compare-empty', path: '/compare', ready: (page) => page.getByText('Choose up to four models') },
  { name: 'model-traffic', path: `/models/${MODEL}`, ready: (page) => page.getByRole('region', { name: 'Uptime' }) },
]

test('a visitor filters models, chooses two, compares them, adds a third and takes one away, all in the address', async ({
  page,
}) => {
  await page.goto('/models')
  const filters = page.getByRole('complementary', { name: 'Filters' })
  await filters.getByRole('checkbox', { name: /^Reasoning/ }).check()
  await filters.getByRole('combobox', { name: 'Data policy' }).click()
  await page.getByRole('option', { name: 'No training on prompts' }).click()
  await expect(page).toHaveURL(/supported_parameters=reasoning/)
  await expect(page).toHaveURL(/data=no-training/)
  const words = page.getByRole('status').filter({ hasText: /^\d+ of \d+ models$/ })
  await expect(words).toBeVisible()
  // The number beside a choice is what the list has once it is chosen.
  const openAi = filters.getByRole('checkbox', { name: /^OpenAI/ }).first()
  const promised = /\d+/.exec((await openAi.locator('xpath=../..').innerText()).replace(/\s/g, ' '))?.[0]
  await openAi.check()
  await expect(words).toHaveText(new RegExp(`^${promised} of`))

  await page.goto('/models?fmt=table&q=gpt-5.2')
  await page.getByRole('button', { name: 'Compare OpenAI: GPT-5.2', exact: true }).click()
  await page.getByRole('searchbox', { name: 'Search models' }).fill(MODEL)
  await page.getByRole('button', { name: /^Compare DeepSeek: DeepSeek Chat \(V3\)$/ }).click()
  await page.getByRole('link', { name: 'Compare 2' }).click()
  await page.waitForURL('**/compare/openai/gpt-5.2/deepseek/deepseek-chat')
  const comparison = page.getByRole('region', { name: 'Comparison' })
  await expect(comparison.getByRole('row', { name: /^Input/ })).toContainText('$0.27')

  await page.getByRole('button', { name: 'Add a model' }).click()
  await page.getByRole('searchbox', { name: 'Search models' }).fill('claude-opus-4.6')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/compare/openai/gpt-5.2/deepseek/deepseek-chat/anthropic/claude-opus-4.6')
  await comparison.getByRole('button', { name: 'Remove OpenAI: GPT-5.2' }).click()
  await page.waitForURL('**/compare/deepseek/deepseek-chat/anthropic/claude-opus-4.6')
  await page.reload()
  await expect(comparison.getByRole('columnheader')).toHaveCount(2)
})

test('a model’s page orders and opens its providers, offers configurations, and takes a visitor to sign-up', async ({
  page,
}) => {
  await page.goto(`/models/${MODEL}`)
  const providers = page.getByRole('region', { name: 'Providers of this model' })
  await providers.getByRole('button', { name: /^Context/ }).click()
  await expect(page).toHaveURL(/sort=context/)
  await expect(providers.getByRole('row').nth(1)).toContainText('Together')
  await providers.getByRole('button', { name: 'Details of Together' }).click()
  await expect(providers.getByText('Data policy')).toBeVisible()
  await page.getByRole('tab', { name: 'OpenCode' }).click()
  await expect(page.getByLabel('OpenCode sample')).toContainText(`openrouter/${MODEL}`)
  await expect(page.getByRole('link', { name: 'Create an account' })).toHaveAttribute(
    'href',
    /callbackUrl=.*playground/,
  )
})

test('somebody who is signed in tries a prompt and sees what it cost', async ({ page }) => {
  const { email } = await signUpQuickly(page, 'player')
  await grantCredits({ email, creditsUsd: 5 })
  await page.goto(`/models/${MODEL}#playground`)
  await page.getByRole('button', { name: 'Run' }).click()
  await expect(page.getByText('Write what the model should answer.')).toBeVisible()
  await page.getByLabel('Prompt', { exact: true }).fill('Name three bridges.')
  await page.getByRole('button', { name: 'Parameters' }).click()
  await page.getByLabel('Max tokens').fill('50')
  await page.getByRole('button', { name: 'Run' }).click()
  const answer = page.getByRole('region', { name: 'Answer' })
  await expect(answer.getByText('Cost')).toBeVisible()
  await expect(answer.getByText(/^gen-/)).toBeVisible()
  await expect(answer).toContainText(/\$0\.0/)
})

test('a visitor switches the first model off on the home page, and the next one answers', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Switch anthropic/claude-sonnet-4.6 off' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await page.getByRole('button', { name: 'Send it' }).click()
  const answer = page.getByRole('region', { name: 'Answer' })
  await expect(answer.getByText('billed')).toBeVisible()
  await expect(answer).toContainText('openai/gpt-5.2')
  await expect(page.getByRole('list', { name: 'The chain' })).toContainText('failed, moved on')
})

test('the feed of models is named in the page’s head and is XML with an item per model', async ({ page }) => {
  await page.goto('/models')
  const href = await page.locator('link[type="application/rss+xml"]').getAttribute('href')
  expect(href).not.toBeNull()
  const feed = await page.request.get(new URL(href ?? '', page.url()).pathname + new URL(href ?? '', page.url()).search)
  expect(feed.headers()['content-type']).toContain('application/rss+xml')
  const read = await page.evaluate(
    (text) => {
      const xml = new DOMParser().parseFromString(text, 'text/xml')
      return { errors: xml.querySelectorAll('parsererror').length, items: xml.querySelectorAll('item > link').length }
    },
    await feed.text(),
  )
  expect(read.errors).toBe(0)
  expect(read.items).toBeGreaterThan(300)
})

for (const { look, colorScheme, viewport } of LOOKS) {
  test(`${look}: ${PAGES.map(({ name }) => name).join(', ')}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', colorScheme, viewport, reducedMotion: 'reduce' })
    for (const { name, path, ready } of PAGES) {
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
