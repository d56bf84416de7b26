import { grantCredits, signUpQuickly } from './support/person'
import { expect, test } from './support/test'

test('rankings and status follow from a request that was just made', async ({ page }) => {
  const { email } = await signUpQuickly(page, 'ranked')
  const { apiKey } = await grantCredits({ email, creditsUsd: 5 })
  const headers = {
    authorization: `Bearer ${apiKey}`,
    'http-referer': 'https://terminal.example.com',
    'x-title': 'Terminal',
    'x-openrouter-categories': 'cli-agent',
  }
  const data = { model: 'deepseek/deepseek-chat', messages: [{ role: 'user', content: 'Name a river.' }] }
  expect((await page.request.post('/api/v1/chat/completions', { headers, data })).status()).toBe(200)

  // The worker sums up once a minute.
  await expect(async () => {
    await page.goto('/rankings?category=cli-agent')
    await expect(
      page.getByRole('region', { name: 'Models by tokens' }).getByText('deepseek/deepseek-chat'),
    ).toBeVisible({
      timeout: 1_000,
    })
  }).toPass({ timeout: 100_000 })
  const category = page.getByRole('navigation', { name: 'Category' }).getByRole('link', { name: 'CLI agent' })
  await expect(category).toHaveAttribute('aria-current', 'page')
  await expect(page.getByRole('main').getByText('DeepSeek', { exact: true })).toBeVisible()
  await page.getByRole('navigation', { name: 'Window' }).getByRole('link', { name: 'Month' }).click()
  await expect(page).toHaveURL(/view=month/)
  await expect(page).toHaveURL(/category=cli-agent/)

  await page.goto('/status')
  await expect(page.getByRole('link', { name: 'DeepSeek' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Show' }).getByRole('link', { name: 'Models' }).click()
  await expect(page).toHaveURL(/by=model/)
})

test('the fee and the cost of a month can be computed by anybody', async ({ page }) => {
  await page.goto('/pricing')
  await page.getByLabel('Credits').fill('100')
  await expect(page.getByTestId('quote-fee')).toHaveText('$5.50')
  await expect(page.getByTestId('quote-total')).toHaveText('$105.50')
  await page.getByLabel('Credits').fill('1')
  await expect(page.getByText('Must be an amount from $5.00 to $25,000.00.')).toBeVisible()

  await page.getByLabel('Model').fill('deepseek/deepseek-chat')
  await page.getByLabel('Requests a month').fill('1,000,000')
  await page.getByLabel('Tokens in, each').fill('1000')
  await page.getByLabel('Tokens out, each').fill('0')
  const answer = await page.request.get('/api/v1/models')
  const { data } = (await answer.json()) as { data: { id: string; pricing: { prompt: string } }[] }
  const price = Number(data.find(({ id }) => id === 'deepseek/deepseek-chat')?.pricing.prompt)
  const expected = (price * 1_000 * 1_000_000).toLocaleString('en-US', { minimumFractionDigits: 2 })
  await expect(page.getByText(`$${expected}`, { exact: true })).toBeVisible()
})

test('a provider’s page lists what it serves, and one that is not there is a 404', async ({ page }) => {
  await page.goto('/providers')
  await page.getByRole('region', { name: 'Providers' }).getByRole('link', { name: 'DeepSeek' }).click()
  await expect(page.getByRole('region', { name: 'Models of this provider' })).toBeVisible()
  expect((await page.goto('/providers/nobody'))?.status()).toBe(404)
})

test('the keyboard alone finds pages, models and requests', async ({ page }) => {
  await signUpQuickly(page, 'palette')
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Search' })
  await expect(palette.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('fallback ch')
  await expect(palette.getByRole('option')).toHaveText(/Fallback chains/)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/chains')
  await expect(palette).toBeHidden()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('deepseek/deepseek-chat')
  await expect(palette.getByRole('option').first()).toContainText('deepseek/deepseek-chat')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/models/deepseek/deepseek-chat')
})

test('on a slow machine the palette follows all that was typed, and gives the focus back', async ({ page }) => {
  await signUpQuickly(page, 'palette-slow')
  await page.goto('/keys')
  const palette = page.getByRole('dialog', { name: 'Search' })
  const link = page.getByRole('link', { name: 'Activity' }).first()
  await link.focus()
  await page.keyboard.press('Control+k')
  await expect(palette.getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await expect(link).toBeFocused()

  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 20 })
  await page.keyboard.press('Control+k')
  await expect(palette.getByRole('combobox')).toBeFocused()
  // Each key without waiting for what the one before it did.
  await Promise.all([...'presets', 'Enter'].map((key) => page.keyboard.press(key)))
  await page.waitForURL('**/presets')
})

test('a browser without a network says so, and goes on by itself', async ({ page, context }) => {
  await page.goto('/pricing')
  // Answered by the page's own code: it listens from here on.
  await expect(page.getByTestId('quote-total')).toHaveText(/[$]/)
  await expect(page.getByText('No connection.')).toBeHidden()
  await context.setOffline(true)
  await expect(page.getByText('No connection.')).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('No connection.')).toBeHidden()
})
