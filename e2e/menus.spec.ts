import { signUpQuickly } from './support/person'
import { expect, test } from './support/test'

test('a menu closes at its button, beside it and with Escape; a dialog holds the page', async ({ page }) => {
  await signUpQuickly(page, 'menus')
  await page.goto('/keys')
  const button = page.getByRole('button', { name: 'Account menu' }).first()
  const menu = page.getByRole('menu')

  await test.step('its button opens and closes it', async () => {
    await button.click()
    await expect(menu).toBeVisible()
    await button.click()
    await expect(menu).toBeHidden()
    await expect(button).toHaveAttribute('aria-expanded', 'false')
  })

  await test.step('Escape closes it and gives the focus back', async () => {
    await button.click()
    await expect(menu).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(menu).toBeHidden()
    await expect(button).toBeFocused()
  })

  await test.step('a click on something else closes it and does what it says', async () => {
    await button.click()
    await expect(menu).toBeVisible()
    await page.getByRole('button', { name: 'Create the first key' }).click()
    await expect(menu).toBeHidden()
    await expect(page.getByRole('dialog', { name: 'Create an API key' })).toBeVisible()
  })

  await test.step('behind a dialog nothing scrolls, and nothing can be clicked', async () => {
    const wholePage = page.locator('html')
    await expect(wholePage).toHaveCSS('overflow', 'hidden')
    await page.mouse.click(20, 400)
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page).toHaveURL(/\/keys$/)
    await expect(wholePage).toHaveCSS('overflow', 'visible')
  })
})
