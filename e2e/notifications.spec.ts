import { expectAccessible, expectNoSidewaysScroll } from './support/check-page'
import { signUpQuickly } from './support/person'
import { expect, test } from './support/test'

test('amounts and channels are chosen and kept; an address inside a private network is refused in words', async ({
  page,
}) => {
  await signUpQuickly(page, 'notified')
  await page.goto('/settings/notifications')
  await page.getByLabel('Low balance: amount in dollars').fill('7.50')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Low balance: told at $7.50')).toBeVisible()
  await page.getByRole('switch', { name: 'Models being retired by e-mail' }).click()
  await page.getByLabel('Address').fill('https://10.0.0.1/hook')
  await page.getByRole('button', { name: 'Add webhook' }).click()
  await expect(page.getByText(/public address on the internet/)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Low balance: amount in dollars')).toHaveValue('7.5')
  await expect(page.getByRole('switch', { name: 'Models being retired by e-mail' })).not.toBeChecked()
})

test('the pages are accessible in both themes and fit a phone', async ({ page }) => {
  await signUpQuickly(page, 'notified-looker')
  for (const path of ['/settings/notifications', '/settings/observability']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
      await expectAccessible(page)
    }
    await page.setViewportSize({ width: 390, height: 844 })
    await expectNoSidewaysScroll(page)
    await page.setViewportSize({ width: 1440, height: 900 })
  }
})
