import type { Page } from '@playwright/test'
import { checkLooks } from './support/check-looks'
import { signUpQuickly } from './support/person'
import { expect, test } from './support/test'

const failure = (page: Page) => page.getByRole('heading', { name: 'This page could not be shown' })

/** Makes each view that writes a number, or a date, fail in this browser, until `mend`. */
async function breakFormat(page: Page, name: 'NumberFormat' | 'DateTimeFormat'): Promise<void> {
  await page.addInitScript((broken) => {
    const { prototype } = Intl[broken]
    const whole = Object.getOwnPropertyDescriptor(prototype, 'format') ?? {}
    const fail = () => {
      throw new Error('Formats are broken.')
    }
    Object.assign(window, { mend: () => Object.defineProperty(prototype, 'format', whole) })
    Object.defineProperty(prototype, 'format', { get: fail, configurable: true })
  }, name)
}

async function checkFailure(page: Page, name: string): Promise<void> {
  await expect(failure(page)).toBeVisible()
  await expect(page.getByText('Your data and your balance are unchanged.')).toBeVisible()
  await checkLooks(page, name)
}

test('a page of the dashboard that fails says so inside its frame, and goes on when it is tried again', async ({
  page,
}) => {
  await signUpQuickly(page, 'failing')
  await breakFormat(page, 'DateTimeFormat')
  await page.goto('/settings/organization')
  await checkFailure(page, 'failed-dashboard')
  await expect(page.getByRole('navigation', { name: 'Main' }).first()).toBeVisible()
  await page.evaluate('mend()')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { name: 'People' })).toBeVisible()
  await expect(failure(page)).toBeHidden()
})

test('a public page that fails says so, and leads home', async ({ page }) => {
  await breakFormat(page, 'NumberFormat')
  await page.goto('/models')
  await checkFailure(page, 'failed-public')
  await page.getByRole('link', { name: 'Home' }).last().click()
  await page.waitForURL((url) => url.pathname === '/')
})
