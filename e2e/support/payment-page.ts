import type { Page } from '@playwright/test'

export const CARDS = {
  pays: '4242 4242 4242 4242',
  asksFor3dSecure: '4000 0025 0000 3155',
} as const

/** From the dashboard to the hosted payment page. */
export async function goToPayment(page: Page, amountUsd: string): Promise<void> {
  await page.goto('/credits')
  await page.getByLabel('Amount in USD').fill(amountUsd)
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await page.waitForURL('**/sandbox/stripe/pay/**')
}

export async function fillCard(page: Page, cardNumber: string): Promise<void> {
  await page.getByLabel('Card number').fill(cardNumber)
  await page.getByLabel(/^Expiry/).fill('12 / 34')
  await page.getByLabel('CVC').fill('123')
  await page.getByLabel('Name on card').fill('Ada Lovelace')
}

export const payButton = (page: Page) => page.getByRole('button', { name: /^Pay \$/ })
