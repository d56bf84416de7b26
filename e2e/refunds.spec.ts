import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './support/check-page'
import { CARDS, fillCard, goToPayment, payButton } from './support/payment-page'
import { grantCredits, signUpQuickly } from './support/person'
import { takePicture } from './support/take-picture'
import { expect, test } from './support/test'

const chat = { model: 'deepseek/deepseek-chat', messages: [{ role: 'user', content: 'Name three rivers.' }] }
/** Pays, and is disputed by its owner soon after. */
const DISPUTED = '4000 0000 0000 0259'

async function pay(page: Page, cardNumber: string): Promise<void> {
  await goToPayment(page, '20')
  await fillCard(page, cardNumber)
  await payButton(page).click()
  await page.waitForURL('**/credits**')
}

test('unspent credits go back by a button, after a look at what comes back', async ({ page }) => {
  await signUpQuickly(page, 'refund')
  await pay(page, CARDS.pays)
  await expect(page.getByTestId('balance')).toHaveText('$20.00')
  await page.getByRole('button', { name: 'Refund' }).click()
  const dialog = page.getByRole('dialog', { name: 'Give unspent credits back' })
  await expect(dialog).toContainText('The processing fee of $1.10 is not returned.')
  await takePicture(page, 'refund-1-preview')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Refund $20.00' }).dblclick()
  await expect(page.getByTestId('balance')).toHaveText('$0.00')
  await expect(page.getByRole('cell', { name: /refunded/ })).toContainText('$20.00 back')
  await expect(page.getByRole('button', { name: 'Refund' })).toBeHidden()
  await takePicture(page, 'refund-2-done')
})

test('a disputed payment freezes the account, on every page and for its keys', async ({ page, request }) => {
  const { email } = await signUpQuickly(page, 'dispute')
  const { apiKey } = await grantCredits({ email, creditsUsd: 5 })
  await pay(page, DISPUTED)
  await expect(async () => {
    await page.goto('/activity')
    await expect(page.getByText('This account is frozen because a payment is disputed')).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await expect(async () => {
    const refused = await request.post('/api/v1/chat/completions', {
      headers: { authorization: `Bearer ${apiKey}` },
      data: chat,
    })
    expect(refused.status()).toBe(403)
    expect(await refused.text()).toContain('account_frozen')
  }).toPass()
  await page.goto('/credits')
  await expect(page.getByText('disputed at the bank')).toBeVisible()
  await takePicture(page, 'dispute-1-frozen')
  await expectAccessible(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.reload()
  await expect(page.getByText('disputed at the bank')).toBeVisible()
  await takePicture(page, 'dispute-1-frozen-narrow')
  await expectNoSidewaysScroll(page)
})
