import type { Page } from '@playwright/test'
import { closeKeyDialog, createKey } from './support/keys'
import { signUpQuickly } from './support/person'
import { productUrl } from './support/product'
import { expect, test } from './support/test'

/** Presses Undo in the toast that tells of a change. */
async function undo(page: Page, told: string): Promise<void> {
  const toast = page.locator('[data-sonner-toast]').filter({ hasText: told })
  await expect(toast).toBeVisible()
  await toast.getByRole('button', { name: 'Undo' }).click()
}

/** From now on the server answers changes of keys with a refusal, as soon as it is let. */
async function refuseChanges(page: Page): Promise<() => void> {
  let letAnswer: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    letAnswer = resolve
  })
  await page.route('**/api/v1/keys/*', async (route) => {
    if (route.request().method() !== 'PATCH') return route.continue()
    await held
    await route.fulfill({ status: 503, json: { error: { code: 503, message: 'Keys cannot be changed just now.' } } })
  })
  return letAnswer
}

test('a change shows at once, is taken back when the server refuses it, and Undo undoes it at the server', async ({
  page,
}) => {
  await signUpQuickly(page, 'changer')
  await createKey(page, 'Switched')
  await closeKeyDialog(page)
  const row = page.getByRole('row').filter({ hasText: 'Switched' })
  const toggle = async (name: string) => {
    await row.getByRole('button', { name: 'Actions for Switched' }).click()
    await page.getByRole('menuitem', { name }).click()
  }
  const answer = await refuseChanges(page)
  await toggle('Disable')
  await expect(row.getByText('disabled', { exact: true })).toBeVisible()
  answer()
  await expect(page.getByText('Keys cannot be changed just now.')).toBeVisible()
  await expect(row.getByText('disabled', { exact: true })).toBeHidden()

  await page.unroute('**/api/v1/keys/*')
  await toggle('Disable')
  await expect(row.getByText('disabled', { exact: true })).toBeVisible()
  await undo(page, 'Switched is disabled')
  await expect(page.getByText('Undone')).toBeVisible()
  await expect(row.getByText('disabled', { exact: true })).toBeHidden()
  await page.reload()
  await expect(row).toBeVisible()
  await expect(row.getByText('disabled', { exact: true })).toBeHidden()
})

test('a preset that was archived, a guardrail that was deleted and a budget that was removed come back by Undo', async ({
  page,
}) => {
  await signUpQuickly(page, 'archivist')
  const headers = { origin: productUrl }
  const preset = { name: 'Shelved', system_prompt: 'Be brief.' }
  expect((await page.request.post('/api/v1/presets', { headers, data: preset })).status()).toBe(201)
  await page.goto('/presets')
  await page.getByRole('button', { name: 'Actions for Shelved' }).click()
  await page.getByRole('menuitem', { name: 'Archive' }).click()
  await undo(page, 'Shelved is archived')
  await expect(page.getByText('Undone')).toBeVisible()
  const { data } = (await (await page.request.get('/api/v1/presets/shelved')).json()) as { data: { status: string } }
  expect(data.status).toBe('active')

  const guardrail = { name: 'Only ours', allowed_providers: ['openai'], enforce_zdr: true }
  const made = await page.request.post('/api/v1/guardrails', { headers, data: guardrail })
  const { data: before } = (await made.json()) as { data: { id: string } }
  const me = (await (await page.request.get('/api/v1/me')).json()) as { data: { user: { id: string } } }
  const targets = { member_user_ids: [me.data.user.id] }
  const assigned = await page.request.post(`/api/v1/guardrails/${before.id}/assignments/members`, {
    headers,
    data: targets,
  })
  expect(assigned.ok()).toBe(true)
  await page.goto('/settings/guardrails')
  await expect(page.getByText('Holds for 1 member.')).toBeVisible()
  await page.getByRole('button', { name: 'Actions for Only ours' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await page.getByRole('button', { name: 'Delete guardrail' }).click()
  await undo(page, 'Only ours was deleted')
  await expect(page.getByText('Holds for 1 member.')).toBeVisible()

  await page.goto('/credits')
  const budgets = page.getByLabel('Budgets')
  await budgets.getByRole('button', { name: 'Set the daily budget' }).click()
  const dialog = page.getByRole('dialog', { name: 'Daily budget' })
  await dialog.getByLabel('Limit in USD').fill('12.5')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(budgets.getByText('$12.50')).toBeVisible()
  await budgets.getByRole('button', { name: 'Edit the daily budget' }).click()
  await dialog.getByRole('button', { name: 'Remove' }).click()
  await expect(budgets.getByText('$12.50')).toBeHidden()
  await undo(page, 'Daily budget removed')
  await expect(budgets.getByText('$12.50')).toBeVisible()
})
