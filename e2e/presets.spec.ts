import { expectAccessible, expectNoSidewaysScroll } from './support/check-page'
import { grantCredits, signUpQuickly } from './support/person'
import { takePicture } from './support/take-picture'
import { expect, test } from './support/test'

const MODEL = 'deepseek/deepseek-chat'

test('a preset is made, used, changed, gone back from and archived; its pages suit both themes and a phone', async ({
  page,
  request,
}) => {
  const { email } = await signUpQuickly(page, 'preset')
  const { apiKey } = await grantCredits({ email, creditsUsd: 5 })
  const ask = () =>
    request.post('/api/v1/chat/completions', {
      headers: { authorization: `Bearer ${apiKey}` },
      data: { model: '@preset/support', messages: [{ role: 'user', content: 'Hello' }] },
    })

  await page.goto('/presets')
  await page.getByRole('link', { name: 'Create the first preset' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Support')
  await page.getByLabel('System prompt').fill('Be brief.')
  await page.getByRole('button', { name: 'Choose a model' }).click()
  await page.getByRole('combobox', { name: 'Search models' }).fill(MODEL)
  await page
    .getByRole('option')
    .filter({ has: page.getByText(MODEL, { exact: true }) })
    .click()
  await page.getByLabel('Tools (JSON)').fill('{')
  await page.getByRole('button', { name: 'Create preset' }).click()
  await expect(page.getByText(/^No JSON:/)).toBeVisible()
  await page.getByLabel('Tools (JSON)').fill('')
  await page.getByRole('button', { name: 'Create preset' }).click()
  await page.waitForURL('**/presets/support?view=code')
  await expect(page.getByLabel('curl sample')).toContainText('@preset/support')
  expect(await (await ask()).json()).toMatchObject({ model: MODEL })

  await page.getByRole('link', { name: 'Edit', exact: true }).click()
  await page.getByLabel('Temperature').fill('0.2')
  // What is typed is not lost by a click: by a link, in the palette, going back.
  const question = page.getByRole('alertdialog', { name: 'Leave without saving?' })
  const stay = async (leave: () => Promise<unknown>) => {
    await leave()
    await expect(question).toBeVisible()
    await question.getByRole('button', { name: 'Cancel' }).click()
    await expect(page.getByLabel('Temperature')).toHaveValue('0.2')
  }
  await stay(() => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Logs' }).click())
  await stay(() => page.getByRole('link', { name: 'Versions' }).click())
  await stay(() => page.evaluate(() => history.back()))
  await page.getByRole('button', { name: 'Save version' }).click()
  await expect(page.getByText('Saved as version 2')).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page)
  }
  await takePicture(page, 'preset')
  await page.getByRole('link', { name: 'Versions' }).click()
  await expect(page.getByRole('region', { name: 'Version 2' }).getByText('temperature')).toBeVisible()
  await page.getByRole('region', { name: 'Version 1' }).getByRole('button', { name: 'Use this version' }).click()
  await expect(page.getByRole('region', { name: 'Version 1' }).getByText('In use')).toBeVisible()
  await takePicture(page, 'preset-versions')
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Edit', exact: true }).click()
  await page.getByLabel('Temperature').fill('0.7')
  await page.getByRole('link', { name: 'Versions' }).click()
  await question.getByRole('button', { name: 'Leave without saving' }).click()
  await expect(page).toHaveURL(/view=versions/)

  await page.getByRole('button', { name: 'Actions for Support' }).click()
  await page.getByRole('menuitem', { name: 'Archive' }).click()
  await expect(page.getByText('Archived', { exact: true })).toBeVisible()
  await expect.poll(async () => (await ask()).status()).toBe(400)
  await page.setViewportSize({ width: 390, height: 844 })
  for (const path of ['/presets', '/presets/support', '/presets/new']) {
    await page.goto(path)
    await takePicture(page, `presets-phone-${path.split('/').at(-1) ?? ''}`)
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  }
})
