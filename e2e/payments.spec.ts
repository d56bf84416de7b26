import { readBalanceNanos } from './support/money'
import { CARDS, fillCard, goToPayment, payButton } from './support/payment-page'
import { signUpQuickly } from './support/person'
import { takePicture } from './support/take-picture'
import { expect, test } from './support/test'

const TWENTY_DOLLARS = 20_000_000_000n

test.beforeEach(async ({ page }) => {
  await signUpQuickly(page, 'payer')
})

const REFUSED_CARDS = [
  { number: '4000 0000 0000 0002', reason: 'Your card was declined.' },
  { number: '4000 0000 0000 9995', reason: 'Your card has insufficient funds.' },
  { number: '4000 0000 0000 0069', reason: 'Your card has expired.' },
  { number: '4000 0000 0000 0127', reason: "Your card's security code is incorrect." },
  // A real-looking number that is no test card: nobody's real card is ever taken here.
  { number: '4111 1111 1111 1111', reason: 'only the test cards' },
  { number: '4242 4242 4242 4241', reason: 'Enter a valid card number.' },
] as const

test('a card that is refused adds nothing, says why, and lets another card pay', async ({ page }) => {
  await goToPayment(page, '20')
  for (const { number, reason } of REFUSED_CARDS) {
    await fillCard(page, number)
    await payButton(page).click()
    await expect(page.getByText(reason), number).toBeVisible()
  }
  await takePicture(page, 'payment-refused')
  expect(await readBalanceNanos(page.request)).toBe(0n)
  await fillCard(page, CARDS.pays)
  await payButton(page).click()
  await page.waitForURL('**/credits**')
  await expect(page.getByTestId('balance')).toHaveText('$20.00')
})

test('3-D Secure adds credits when it is completed, and nothing while it is failed', async ({ page }) => {
  await goToPayment(page, '20')
  await fillCard(page, CARDS.asksFor3dSecure)
  await payButton(page).click()
  await expect(page.getByRole('heading', { name: /3-D Secure/ })).toBeVisible()
  await takePicture(page, 'payment-3d-secure')
  await page.getByRole('button', { name: 'Fail authentication' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  expect(await readBalanceNanos(page.request)).toBe(0n)

  await fillCard(page, CARDS.asksFor3dSecure)
  await payButton(page).click()
  await page.getByRole('button', { name: 'Complete authentication' }).click()
  await page.waitForURL('**/credits**')
  await expect(page.getByTestId('balance')).toHaveText('$20.00')
})

test('a cancelled payment says so, adds nothing, and can be tried again', async ({ page }) => {
  await goToPayment(page, '20')
  await page.getByRole('link', { name: 'Cancel and go back' }).click()
  await expect(page.getByText('The payment was cancelled')).toBeVisible()
  await expect(page.getByTestId('balance')).toHaveText('$0.00')
  await takePicture(page, 'payment-cancelled')
  await expect(page.getByRole('button', { name: 'Continue to payment' })).toBeEnabled()
})

test('the back button leads from the payment page to a form that still works', async ({ page }) => {
  await goToPayment(page, '20')
  await page.goBack()
  await page.getByLabel('Amount in USD').fill('5')
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await page.waitForURL('**/sandbox/stripe/pay/**')
  await expect(payButton(page)).toHaveText('Pay $5.80')
})

test('a double click, a second submission and the back button pay once', async ({ page }) => {
  await goToPayment(page, '20')
  const payUrl = page.url()
  await fillCard(page, CARDS.pays)
  await payButton(page).dblclick()
  await page.waitForURL('**/credits**')
  await expect(page.getByTestId('balance')).toHaveText('$20.00')

  const form = {
    email: 'again@example.com',
    card_number: CARDS.pays,
    card_expiry: '12 / 34',
    card_cvc: '123',
    card_name: 'Ada',
  }
  await Promise.all([1, 2, 3].map(() => page.request.post(payUrl, { form })))

  await page.goto(payUrl)
  await expect(page.getByRole('heading', { name: 'Already paid' })).toBeVisible()
  await page.getByRole('link', { name: 'Continue' }).click()
  await expect(page.getByTestId('balance')).toHaveText('$20.00')
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Already paid' })).toBeVisible()
  await page.getByRole('link', { name: 'Continue' }).click()
  await expect(page.getByTestId('balance')).toHaveText('$20.00')
  expect(await readBalanceNanos(page.request)).toBe(TWENTY_DOLLARS)
  const purchases = page.getByRole('region', { name: 'Purchases' })
  await expect(purchases.getByRole('cell', { name: 'paid', exact: true })).toHaveCount(1)
})

test('the receipt of a purchase states what was paid', async ({ page }) => {
  await goToPayment(page, '100')
  await fillCard(page, CARDS.pays)
  await payButton(page).click()
  await page.waitForURL('**/credits**')
  await page.setViewportSize({ width: 390, height: 844 })
  const purchases = page.getByRole('region', { name: 'Purchases' })
  await expect(purchases.getByRole('link', { name: 'Receipt' })).toBeVisible()
  expect(await purchases.evaluate((table) => table.scrollWidth - table.clientWidth)).toBe(0)
  const opened = page.waitForEvent('popup')
  await page.getByRole('link', { name: 'Receipt' }).click()
  const receipt = await opened
  await expect(receipt.getByRole('heading', { name: 'Receipt' })).toBeVisible()
  await expect(receipt.getByText('$105.50')).toBeVisible()
  await takePicture(receipt, 'payment-receipt')
})

const AMOUNTS = [
  { typed: '4.99', message: 'Must be an amount from $5.00 to $25,000.00.' },
  { typed: '25000.01', message: 'Must be an amount from $5.00 to $25,000.00.' },
  { typed: '20.001', message: 'at most two decimal places' },
  { typed: 'twenty', message: 'for example 20' },
] as const

test('an amount that cannot be bought is named before anything is asked of Stripe', async ({ page }) => {
  await page.goto('/credits')
  for (const { typed, message } of AMOUNTS) {
    await page.getByLabel('Amount in USD').fill(typed)
    await expect(page.getByText(message), typed).toBeVisible()
    await expect(page.getByRole('button', { name: 'Continue to payment' })).toBeDisabled()
  }
})
