import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './support/check-page'
import { fillCard, CARDS, payButton } from './support/payment-page'
import { grantCredits, signUpQuickly } from './support/person'
import { takePicture } from './support/take-picture'
import { expect, test } from './support/test'

const chat = { model: 'deepseek/deepseek-chat', messages: [{ role: 'user', content: 'Name three rivers.' }] }
/** Can be saved, and is declined when it is charged. */
const DECLINED_LATER = '4000 0000 0000 0341'

const cardOf = (page: Page) => page.getByRole('region', { name: 'Auto top-up' })
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Auto top-up' })

async function addCard(page: Page, number: string): Promise<void> {
  await page.goto('/credits/billing')
  await page.getByRole('region', { name: 'Payment methods' }).getByRole('button', { name: 'Add card' }).click()
  await page.waitForURL('**/sandbox/stripe/pay/**')
  await fillCard(page, number)
  await page.getByRole('button', { name: 'Save card' }).click()
  await page.waitForURL('**/credits/billing**')
}

async function buy(page: Page, amountUsd: string): Promise<void> {
  await page.goto('/credits')
  await page.getByLabel('Amount in USD').fill(amountUsd)
  await page.getByLabel('Save this card').check()
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await page.waitForURL('**/sandbox/stripe/pay/**')
  await fillCard(page, CARDS.pays)
  await payButton(page).click()
  await page.waitForURL('**/credits**')
  await expect(page.getByTestId('balance')).toHaveText('$5.00')
}

test('auto top-up brings a low balance back, and says what to do when a card is declined', async ({
  page,
  request,
}) => {
  const { email } = await signUpQuickly(page, 'top-up')
  await buy(page, '5')
  await takePicture(page, 'auto-top-up-1-off')
  await cardOf(page).getByRole('button', { name: 'Set up auto top-up' }).click()
  await dialogOf(page).getByLabel('When credits are below').fill('5')
  await dialogOf(page).getByLabel('Purchase this amount').fill('4')
  await dialogOf(page).getByRole('button', { name: 'Switch on' }).click()
  await expect(dialogOf(page).getByRole('alert')).toBeVisible()
  await dialogOf(page).getByLabel('Purchase this amount').fill('25')
  await takePicture(page, 'auto-top-up-2-dialog')
  await dialogOf(page).getByRole('button', { name: 'Switch on' }).click()
  await expect(cardOf(page)).toContainText('will add $25.00 automatically when your balance drops below $5.00')

  const { apiKey } = await grantCredits({ email, creditsUsd: 0 })
  const headers = { authorization: `Bearer ${apiKey}` }
  expect((await request.post('/api/v1/chat/completions', { headers, data: chat })).status()).toBe(200)
  await expect(async () => {
    await page.reload()
    await expect(page.getByTestId('balance')).toHaveText(/^\$(?:29\.99|30\.00)$/, { timeout: 2_000 })
  }).toPass()
  await expect(page.getByRole('cell', { name: /^paid/ })).toHaveCount(2)
  await expect(page.getByRole('cell', { name: 'paid auto top-up' })).toBeVisible()

  await addCard(page, DECLINED_LATER)
  await page.goto('/credits')
  await cardOf(page).getByRole('button', { name: 'Manage auto top-up' }).click()
  await dialogOf(page).getByLabel('When credits are below').fill('40')
  await dialogOf(page).getByLabel('Purchase this amount').fill('50')
  await dialogOf(page).getByLabel('Payment method').click()
  await page.getByRole('option', { name: /0341/ }).click()
  await dialogOf(page).getByRole('button', { name: 'Save' }).click()
  await expect(async () => {
    await page.reload()
    await expect(
      cardOf(page)
        .getByText(/declined/)
        .first(),
    ).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await takePicture(page, 'auto-top-up-3-declined')
  await expectAccessible(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.reload()
  await expect(
    cardOf(page)
      .getByText(/declined/)
      .first(),
  ).toBeVisible()
  await takePicture(page, 'auto-top-up-3-declined-narrow')
  await expectNoSidewaysScroll(page)
})
