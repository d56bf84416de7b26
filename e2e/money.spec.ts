import { z } from 'zod'
import { parseUsdToPicos } from '@/lib/core/money'
import { expectAccessible, expectNoSidewaysScroll } from './support/check-page'
import { formatExact, readBalanceNanos, readCostNanos } from './support/money'
import { grantCredits, signUpQuickly } from './support/person'
import { runScript } from './support/run-command'
import { takePicture } from './support/take-picture'
import { expect, test } from './support/test'

const chat = { model: 'deepseek/deepseek-chat', messages: [{ role: 'user', content: 'Name three rivers.' }] }
const createdCode = z.object({ id: z.string(), code: z.string() })

/** What the page writes, in pico-dollars: the sign is a real minus. */
function readPicos(text: string | null): bigint {
  const picos = parseUsdToPicos((text ?? '').trim().replace('−', '-').replace(/[$,]/g, ''))
  if (picos === null) throw new Error(`${text ?? 'nothing'} is no amount`)
  return picos
}

test('a request’s charge is explained to the last digit, a budget refuses what lies beyond it, and a code adds its credit', async ({
  page,
  request,
}) => {
  const { email } = await signUpQuickly(page, 'money')
  const { apiKey } = await grantCredits({ email, creditsUsd: 10 })
  const headers = { authorization: `Bearer ${apiKey}` }
  const answer = await request.post('/api/v1/chat/completions', { headers, data: chat })
  expect(answer.status()).toBe(200)
  const costNanos = readCostNanos(await answer.json())

  await test.step('the latest request leads to its explanation, whose numbers add up', async () => {
    await page.goto('/activity')
    await page
      .getByRole('link', { name: /what it cost, and why/ })
      .first()
      .click()
    await page.waitForURL('**/logs/gen-*')
    const charge = page.getByRole('region', { name: 'Charge', exact: true })
    await expect(charge.getByTestId('charge-cost')).toBeVisible()
    const amounts = await charge.locator('tbody td[data-testid^=charge-]').allInnerTexts()
    expect(amounts.length).toBeGreaterThanOrEqual(3)
    const sum = amounts.reduce((total, text) => total + readPicos(text), 0n)
    expect(sum).toBe(costNanos * 1_000n)
    expect(readPicos(await charge.getByTestId('charge-cost').innerText())).toBe(sum)
    const balance = page.getByTestId('own-balance')
    await expect(balance).toContainText('$10.00')
    await expect(balance).toContainText(formatExact(10_000_000_000n - costNanos))
    await takePicture(page, 'money-1-explanation')
    await expectAccessible(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await page.reload()
    await expect(charge).toBeVisible()
    await takePicture(page, 'money-1-explanation-narrow')
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  await test.step('a budget that is spent refuses the next request and names itself', async () => {
    await page.goto('/credits')
    await page.getByRole('button', { name: 'Set the weekly budget' }).click()
    const dialog = page.getByRole('dialog', { name: 'Weekly budget' })
    await dialog.getByLabel('Limit in USD').fill('5')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: 'Set the daily budget' }).click()
    const daily = page.getByRole('dialog', { name: 'Daily budget' })
    await daily.getByLabel('Limit in USD').fill('5')
    await daily.getByRole('button', { name: 'Save' }).click()
    await expect(daily.getByRole('alert')).toContainText('less than the weekly one')
    await daily.getByLabel('Limit in USD').fill('0.0000001')
    await daily.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('progressbar', { name: 'Daily budget spent' })).toHaveAttribute('aria-valuenow', '100')
    await expect(async () => {
      const refused = await request.post('/api/v1/chat/completions', { headers, data: chat })
      expect([402, 403]).toContain(refused.status())
      expect(await refused.text()).toContain('daily budget')
    }).toPass()
    await takePicture(page, 'money-2-budgets')
    await page.getByRole('button', { name: 'Edit the daily budget' }).click()
    await page.getByRole('button', { name: 'Remove' }).click()
    await expect(page.getByRole('button', { name: 'Set the daily budget' })).toBeVisible()
    await expect(async () => {
      expect((await request.post('/api/v1/chat/completions', { headers, data: chat })).status()).toBe(200)
    }).toPass()
  })

  await test.step('a code adds its credit once', async () => {
    const { exitCode, stdout, stderr } = await runScript('promo', 'create', '--amount', '5', '--days', '30')
    expect(exitCode, stderr).toBe(0)
    const { code } = createdCode.parse(JSON.parse(stdout))
    const before = await readBalanceNanos(request, apiKey)
    await page.getByLabel('Have a code?').fill('NOT-A-REAL-CODE')
    await page.getByRole('button', { name: 'Redeem' }).click()
    await expect(page.getByText('This code cannot be redeemed')).toBeVisible()
    await page.getByLabel('Have a code?').fill(code.toLowerCase())
    await page.getByRole('button', { name: 'Redeem' }).click()
    await expect(page.getByLabel('Promotional credit')).toContainText('$5.00 of $5.00')
    await expect(page.getByTestId('balance-exact')).toHaveText(formatExact(before + 5_000_000_000n))
    await takePicture(page, 'money-3-promotional-credit')
  })
})
