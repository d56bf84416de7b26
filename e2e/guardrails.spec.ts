import { expectAccessible, expectNoSidewaysScroll } from './support/check-page'
import { grantCredits, signUpQuickly } from './support/person'
import { productUrl } from './support/product'
import { expect, test } from './support/test'

const MODEL = 'deepseek/deepseek-chat'

test('a guardrail is made, tried, assigned to a key, and redacts what the key sends', async ({ page }) => {
  const { email } = await signUpQuickly(page, 'guard')
  const { apiKey } = await grantCredits({ email, creditsUsd: 20 })
  await page.goto('/settings/guardrails')
  await page.getByRole('button', { name: 'Create the first guardrail' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Name').fill('Careful')
  await form.getByLabel('Limit in USD').fill('5')
  await form.getByRole('combobox', { name: 'E-mail addresses' }).click()
  await page.getByRole('option', { name: 'Redact' }).click()
  await form.getByRole('button', { name: 'Add a pattern' }).click()
  await form.getByRole('textbox', { name: 'Pattern' }).fill('(?=a)b')
  await form.getByLabel('A text to try').fill('Write to ada@example.com')
  await expect(form.getByText(/Lookahead cannot be matched/)).toBeVisible()
  await form.getByRole('textbox', { name: 'Pattern' }).fill('project-[a-z]+')
  await expect(form.getByText('Write to [EMAIL]')).toBeVisible()
  await expect(form.getByText(/endpoints can be used/)).toBeVisible()
  await form.getByRole('button', { name: 'Create guardrail' }).click()
  const card = page.getByRole('region', { name: 'Careful' })
  await expect(card.getByText('Holds for nobody yet.')).toBeVisible()

  await card.getByRole('button', { name: 'Assign' }).last().click()
  await page.getByRole('switch', { name: 'Careful for granted' }).click()
  await expect(page.getByRole('switch', { name: 'Careful for granted' })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(card.getByText('Holds for 1 key.')).toBeVisible()

  const headers = { authorization: `Bearer ${apiKey}` }
  const data = { model: MODEL, messages: [{ role: 'user', content: 'I am ada@example.com' }] }
  expect((await page.request.post('/api/v1/chat/completions', { headers, data })).status()).toBe(200)
  await page.reload()
  await expect(page.getByRole('region', { name: 'What guardrails found' }).getByText('[EMAIL]').first()).toBeVisible()
  await page.getByRole('combobox', { name: 'Key or member' }).click()
  await page.getByRole('option', { name: /granted/ }).click()
  await expect(page.getByText('Careful · of the key')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)

  await page.getByRole('region', { name: 'What guardrails found' }).getByRole('link').first().click()
  const found = page.getByRole('region', { name: 'Guardrails' })
  await expect(found.getByText('Redacted').first()).toBeVisible()
  await expect(found.getByText('Careful · e-mail addresses').first()).toBeVisible()
  await expect(found).not.toContainText('ada@example.com')
})

test('privacy settings say what they leave out, and a provider key is added, tested and put in order', async ({
  page,
}) => {
  await signUpQuickly(page, 'routing')
  await page.goto('/settings/routing')
  await expect(page.getByText(/endpoints can be used/)).toBeVisible()
  const training = page.getByRole('switch', { name: 'Paid endpoints that may train on prompts' })
  await expect(training).toBeChecked()
  await training.click()
  await expect(training).not.toBeChecked()
  await page.reload()
  await expect(page.getByRole('switch', { name: 'Paid endpoints that may train on prompts' })).not.toBeChecked()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)

  await page.goto('/settings/provider-keys')
  for (const name of ['First account', 'Second account']) {
    await page.getByRole('button', { name: /^Add (the first|a) key$/ }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Name').fill(name)
    await form.getByLabel('Key', { exact: true }).fill(`sk-own-${name.replace(' ', '-')}-0123456789`)
    await form.getByRole('button', { name: 'Add key' }).click()
    await expect(page.getByText(name)).toBeVisible()
  }
  await page.getByRole('button', { name: 'Move Second account up' }).click()
  await expect(page.getByRole('region', { name: 'OpenAI' }).getByRole('listitem').first()).toContainText(
    'Second account',
  )
  await page.getByRole('button', { name: 'Test First account' }).click()
  await expect(page.getByText('First account works')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the settings of requests are accessible on a phone, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.emulateMedia({ colorScheme })
    await signUpQuickly(page, 'phone')
    const rule = {
      name: 'House rules for everybody who works here, with a name as long as names get',
      is_default: true,
    }
    const made = await page.request.post('/api/v1/guardrails', { headers: { origin: productUrl }, data: rule })
    expect(made.status()).toBe(201)
    const paths = ['/settings/routing', '/settings/guardrails', '/settings/guardrails?edit=new']
    for (const path of [...paths, '/settings/provider-keys?edit=new']) {
      await page.goto(path)
      await expect(page.getByText(/endpoints can be used|Sealed when it arrives/).first()).toBeVisible()
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    }
  })
}
