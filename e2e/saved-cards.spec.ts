import type { Page } from '@playwright/test'
import { CARDS, fillCard, payButton } from './support/payment-page'
import { expectAccessible, expectNoSidewaysScroll } from './support/check-page'
import { signUpQuickly } from './support/person'
import { takePicture } from './support/take-picture'
import { expect, test } from './support/test'

test.beforeEach(async ({ page }) => {
  await signUpQuickly(page, 'saver')
})

const cardsOf = (page: Page) => page.getByRole('region', { name: 'Payment methods' })
const detailsOf = (page: Page) => page.getByRole('region', { name: 'Billing details' })

async function buyAndSave(page: Page): Promise<void> {
  await page.goto('/credits')
  await page.getByLabel('Amount in USD').fill('20')
  await page.getByLabel('Save this card').check()
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await page.waitForURL('**/sandbox/stripe/pay/**')
  await fillCard(page, CARDS.pays)
  await payButton(page).click()
  await page.waitForURL('**/credits**')
  // The balance is there with the page; the word about the payment comes a moment later, and moves what is below it.
  await expect(page.getByRole('main').getByText('was added to your balance')).toBeVisible()
  await expect(page.getByTestId('balance')).toHaveText('$20.00')
}

test('a card that is saved pays the next purchase with one click, until it is removed', async ({ page }) => {
  await buyAndSave(page)
  await expect(page.getByLabel('Pay with')).toContainText('Visa ending in 4242')
  await page.getByRole('button', { name: 'Pay now' }).dblclick()
  await expect(page.getByTestId('balance')).toHaveText('$40.00')
  await expect(page.getByRole('cell', { name: 'paid', exact: true })).toHaveCount(2)

  await page.getByRole('link', { name: 'Payment and billing' }).click()
  await expect(cardsOf(page).getByText('Visa ending in 4242')).toBeVisible()
  await cardsOf(page).getByRole('button', { name: 'Actions for Visa ending in 4242' }).click()
  await page.getByRole('menuitem', { name: 'Remove' }).click()
  await page.getByRole('button', { name: 'Remove card' }).click()
  await expect(cardsOf(page).getByText('No cards saved')).toBeVisible()
  await page.getByRole('link', { name: 'Credits', exact: true }).first().click()
  await expect(page.getByRole('button', { name: 'Continue to payment' })).toBeVisible()
})

test('a card is added without paying', async ({ page }) => {
  await page.goto('/credits/billing')
  await cardsOf(page).getByRole('button', { name: 'Add card' }).click()
  await page.waitForURL('**/sandbox/stripe/pay/**')
  await fillCard(page, CARDS.pays)
  await page.getByRole('button', { name: 'Save card' }).click()
  await page.waitForURL('**/credits/billing**')
  await expect(cardsOf(page).getByText('Visa ending in 4242')).toBeVisible()
  await expect(cardsOf(page).getByText('Default')).toBeVisible()
})

test('a wrong tax ID is named at its field; the right one stands on the invoice, which opens and downloads', async ({
  page,
}) => {
  await page.goto('/credits/billing')
  const details = detailsOf(page)
  await details.getByLabel('Name or company').fill('Analytical Engines GmbH')
  await details.getByLabel('E-mail for invoices').fill('bills@example.com')
  await details.getByLabel('Country').selectOption('DE')
  await details.getByRole('button', { name: 'Save details' }).click()
  await expect(page.getByText('Billing details saved')).toBeVisible()
  await details.getByLabel('Tax ID', { exact: true }).fill('nonsense')
  await details.getByRole('button', { name: 'Add tax ID' }).click()
  await expect(details.getByRole('alert')).toContainText('Invalid value for eu_vat')
  await expect(details.getByLabel('Tax ID', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  await details.getByLabel('Tax ID', { exact: true }).fill('DE000000000')
  await details.getByRole('button', { name: 'Add tax ID' }).click()
  await expect(details.getByText('Verified')).toBeVisible()

  await buyAndSave(page)
  await page.getByRole('button', { name: 'Invoice' }).click()
  const opened = page.waitForEvent('popup')
  await page.getByRole('menuitem', { name: 'View' }).click()
  const invoice = await opened
  await expect(invoice.getByText('Analytical Engines GmbH')).toBeVisible()
  await expect(invoice.getByText('DE000000000')).toBeVisible()
  const download = invoice.waitForEvent('download')
  await invoice.getByRole('link', { name: 'Download PDF' }).click()
  expect((await download).suggestedFilename()).toMatch(/^Invoice-.+\.pdf$/)
})

const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) => [
  { name: `1440-${colorScheme}`, colorScheme, viewport: { width: 1440, height: 900 } },
  { name: `390-${colorScheme}`, colorScheme, viewport: { width: 390, height: 844 } },
])

test('the pages about money fit on wide and narrow screens, in light and in dark', async ({ page }) => {
  await buyAndSave(page)
  for (const { name, colorScheme, viewport } of LOOKS) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(viewport)
    for (const [path, place] of [
      ['/credits', 'credits'],
      ['/credits/billing', 'billing'],
    ] as const) {
      await page.goto(path)
      await takePicture(page, `money-${place}-${name}`)
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)
    }
  }
})
