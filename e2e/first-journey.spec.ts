import OpenAI from 'openai'
import { nanosFromJson } from '@/lib/client/usd-from-json'
import { closeKeyDialog, createKey } from './support/keys'
import { formatExact, readBalanceNanos, readCostNanos } from './support/money'
import { CARDS, fillCard, payButton } from './support/payment-page'
import { inventPerson } from './support/person'
import { productUrl } from './support/product'
import { runShell } from './support/run-command'
import { takePicture } from './support/take-picture'
import { expect, test } from './support/test'

const MODEL = 'deepseek/deepseek-chat'
const BOUGHT_NANOS = 20_000_000_000n
const GREETING = { model: MODEL, messages: [{ role: 'user' as const, content: 'Hello' }] }

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('a stranger signs up, buys $20, pastes the snippet, and finds each request billed to the nano-dollar', async ({
  page,
  request,
}) => {
  const person = inventPerson('first')

  await test.step('the home page leads to sign-up', async () => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await takePicture(page, '01-home')
    await page.getByRole('link', { name: 'Create an account' }).first().click()
    await page.waitForURL('**/sign-up')
    await page.getByLabel('E-mail').fill(person.email)
    await page.getByLabel('Password', { exact: true }).fill(person.password)
    await takePicture(page, '02-sign-up')
    await page.getByRole('button', { name: 'Create account' }).click()
    await expect(page.getByRole('heading', { name: 'Check your mail' })).toBeVisible()
    await expect(page.getByText(person.email)).toBeVisible()
    await takePicture(page, '03-check-mail')
  })

  await test.step('the link in the mail verifies the address', async () => {
    await page.goto('/sandbox/mail')
    await expect(async () => {
      await page.reload()
      await expect(page.getByText(person.email)).toBeVisible({ timeout: 500 })
    }).toPass()
    await takePicture(page, '04-mailbox')
    await page.getByRole('link').filter({ hasText: person.email }).click()
    await expect(page.getByRole('heading', { name: 'Verify your e-mail address' })).toBeVisible()
    await takePicture(page, '05-mail')
    await page.locator('pre').getByRole('link').click()
    await expect(page.getByRole('heading', { name: 'Your address is verified' })).toBeVisible()
    await takePicture(page, '06-verified')
    await page.getByRole('link', { name: 'Go to the dashboard' }).click()
    await expect(page.getByText('Waiting for the first request')).toBeVisible()
    await takePicture(page, '07-overview-before-the-first-request')
  })

  await test.step('$20 of credits cost $1.10 and $21.10 in all, said before paying', async () => {
    await page.goto('/credits')
    await page.getByLabel('Amount in USD').fill('20')
    await expect(page.getByTestId('quote-credits')).toHaveText('$20.00')
    await expect(page.getByTestId('quote-fee')).toHaveText('$1.10')
    await expect(page.getByTestId('quote-total')).toHaveText('$21.10')
    await takePicture(page, '08-credits-before')
    await page.getByRole('button', { name: 'Continue to payment' }).click()
    await page.waitForURL('**/sandbox/stripe/pay/**')
    await fillCard(page, CARDS.pays)
    await expect(payButton(page)).toHaveText('Pay $21.10')
    await takePicture(page, '09-payment-page')
    await payButton(page).click()
    await page.waitForURL('**/credits**')
    await expect(page.getByTestId('balance')).toHaveText('$20.00')
    await expect(page.getByRole('region', { name: 'Purchases' }).getByRole('row')).toHaveCount(2)
    await expect(page.getByRole('region', { name: 'Purchases' })).toContainText('$21.10')
    await takePicture(page, '10-credits-paid')
  })

  const { apiKey, curl } = await test.step('a key is shown once, with a snippet that has it filled in', async () => {
    const created = await createKey(page, 'My laptop')
    expect(created.apiKey).toMatch(/^sk-cw-v1-/)
    expect(created.curl).toContain(created.apiKey)
    await page.getByRole('button', { name: 'Copy curl code' }).click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(created.curl)
    await takePicture(page, '11-key-created')
    await closeKeyDialog(page)
    await page.reload()
    await expect(page.getByRole('row', { name: /My laptop/ })).toBeVisible()
    expect(await page.content()).not.toContain(created.apiKey)
    await takePicture(page, '12-keys')
    return created
  })

  const answers = await test.step('the snippet and the openai package both get an answer', async () => {
    const pasted = await runShell(curl)
    expect(pasted.exitCode, pasted.stderr).toBe(0)
    const client = new OpenAI({ baseURL: `${productUrl}/api/v1`, apiKey })
    const whole = await client.chat.completions.create(GREETING)
    expect(whole.choices[0]?.message.content).toBeTruthy()
    const chunks: OpenAI.ChatCompletionChunk[] = []
    for await (const chunk of await client.chat.completions.create({ ...GREETING, stream: true })) chunks.push(chunk)
    expect(chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('')).not.toBe('')
    return [JSON.parse(pasted.stdout) as { id: string }, whole, chunks.at(-1) ?? { id: '' }]
  })

  const costs = answers.map(readCostNanos)
  const spentNanos = costs.reduce((sum, cost) => sum + cost, 0n)

  await test.step('the balance went down by exactly the sum of usage.cost, and each generation agrees', async () => {
    for (const cost of costs) expect(cost).toBeGreaterThan(0n)
    expect(await readBalanceNanos(request, apiKey)).toBe(BOUGHT_NANOS - spentNanos)
    for (const [index, { id }] of answers.entries()) {
      const headers = { authorization: `Bearer ${apiKey}` }
      const response = await request.get(`/api/v1/generation?id=${id}`, { headers })
      const { data } = (await response.json()) as { data: { total_cost: number; model: string; streamed: boolean } }
      expect(nanosFromJson(data.total_cost)).toBe(costs[index])
      expect(data).toMatchObject({ model: MODEL, streamed: index === 2 })
    }
    await page.goto('/credits')
    await expect(page.getByTestId('balance-exact')).toHaveText(formatExact(BOUGHT_NANOS - spentNanos))
    await takePicture(page, '13-credits-after')
  })

  await test.step('Activity shows the requests in its charts and its tables', async () => {
    await page.goto('/activity')
    const latest = page.getByRole('region', { name: 'Latest requests' })
    await expect(latest.getByRole('row').filter({ hasText: MODEL })).toHaveCount(answers.length)
    for (const cost of costs) await expect(latest.getByText(formatExact(cost), { exact: true }).first()).toBeVisible()
    const spend = page.getByLabel('Spend', { exact: true })
    await expect(spend.getByTitle(formatExact(spentNanos), { exact: true })).toBeVisible()
    await expect(spend.locator('.recharts-bar-rectangle path').first()).toBeVisible()
    await takePicture(page, '14-activity')
  })
})
