import { generateKeyPairSync } from 'node:crypto'
import { expectAccessible, expectNoSidewaysScroll } from './support/check-page'
import { signUpQuickly } from './support/person'
import { productUrl } from './support/product'
import { expect, test } from './support/test'

test('a resource at Azure is described field by field, tested, and answers under the name of its deployment', async ({
  page,
}) => {
  await signUpQuickly(page, 'azure')
  await page.goto('/settings/provider-keys?edit=new')
  const form = page.getByRole('dialog')
  await form.getByRole('combobox', { name: 'Provider' }).click()
  await page.getByRole('option', { name: 'Azure' }).click()
  await form.getByLabel('Name').fill('House resource')
  await form.getByLabel('Endpoint').fill('https://evil.example')
  await form.getByLabel('Key', { exact: true }).fill('c0ffee00c0ffee00c0ffee00c0ff4242')
  await form.getByRole('button', { name: 'Add a row' }).click()
  await form.getByLabel('Model 1').fill('openai/gpt-4o-mini')
  await form.getByLabel('Deployment 1').fill('house-mini')
  await form.getByRole('button', { name: 'Add key' }).click()
  await expect(form.getByLabel('Endpoint')).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(page)
  await form.getByLabel('Endpoint').fill('https://contoso.openai.azure.com')
  await form.getByRole('button', { name: 'Add key' }).click()

  const row = page.getByRole('region', { name: 'Azure' }).getByRole('listitem')
  await expect(row).toContainText('House resource')
  await expect(row).toContainText('...4242')
  await page.getByRole('button', { name: 'Test House resource' }).click()
  await expect(page.getByText('House resource works')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)

  const chat = {
    model: 'openai/gpt-4o-mini',
    messages: [{ role: 'user', content: 'Hello' }],
    provider: { only: ['azure'] },
  }
  const response = await page.request.post('/api/v1/chat/completions', { headers: { origin: productUrl }, data: chat })
  expect(response.status(), await response.text()).toBe(200)
  expect(await response.json()).toMatchObject({ provider: 'Azure', usage: { is_byok: true, cost: 0 } })
  await page.reload()
  await expect(row).toContainText(/used .*(?:now|second|minute)/)
})

test('a service account for Vertex is pasted whole, and a half one is told beside its field', async ({ page }) => {
  await signUpQuickly(page, 'vertex')
  await page.goto('/settings/provider-keys?edit=new')
  const form = page.getByRole('dialog')
  await form.getByRole('combobox', { name: 'Provider' }).click()
  await page.getByRole('option', { name: 'Google Vertex' }).click()
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const account = {
    type: 'service_account',
    project_id: 'moon-42',
    private_key_id: 'a1b2c3d4e5f60718',
    private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    client_email: 'gateway@moon-42.iam.gserviceaccount.com',
  }
  await form.getByLabel('Service account key').fill(JSON.stringify({ ...account, private_key: 'half a key' }))
  await form.getByLabel('Region').fill('europe-west4')
  await form.getByRole('button', { name: 'Add key' }).click()
  await expect(form.getByLabel('Service account key')).toHaveAttribute('aria-invalid', 'true')
  await form.getByLabel('Service account key').fill(JSON.stringify(account, null, 2))
  await form.getByRole('button', { name: 'Add key' }).click()
  await expect(page.getByRole('region', { name: 'Google Vertex' }).getByRole('listitem')).toContainText('...0718')
  await page.getByRole('button', { name: 'Test ...0718' }).click()
  await expect(page.getByText('...0718 works')).toBeVisible()
})
