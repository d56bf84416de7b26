import { expect, type Page } from '@playwright/test'

/** Creates a key in the dashboard and leaves the dialog open that shows it, the only time. */
export async function createKey(page: Page, name: string): Promise<{ apiKey: string; curl: string }> {
  await page.goto('/keys')
  // Where there is no key yet, the empty list offers the first one.
  await page.getByRole('button', { name: /^Create (key|the first key)$/ }).click()
  const form = page.getByRole('dialog', { name: 'Create an API key' })
  await form.getByLabel('Name').fill(name)
  await form.getByRole('button', { name: 'Create key' }).click()
  const shown = page.getByRole('dialog', { name: `${name} is ready` })
  await expect(shown).toBeVisible()
  const apiKey = (await shown.getByTestId('api-key').innerText()).trim()
  const curl = (await shown.getByLabel('curl sample').textContent()) ?? ''
  return { apiKey, curl }
}

export async function closeKeyDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'I have saved it' }).click()
}
