import { grantCredits, signUpQuickly } from './support/person'
import { expectAccessible, expectNoSidewaysScroll } from './support/check-page'
import { takePicture } from './support/take-picture'
import { productUrl } from './support/product'
import { expect, test } from './support/test'

const [FIRST, SECOND] = ['openai/gpt-5.2', 'deepseek/deepseek-chat'] as const

test('a chain is set step by step, rehearsed with a step switched off, saved, gone back from and made the default', async ({
  page,
  request,
}) => {
  const { email } = await signUpQuickly(page, 'rehearsal')
  const { apiKey } = await grantCredits({ email, creditsUsd: 5 })
  const made = await page.request.post('/api/v1/chains', {
    data: { name: 'Help desk', models: [FIRST, SECOND] },
    headers: { origin: productUrl },
  })
  expect(made.status(), await made.text()).toBe(201)

  await page.goto('/chains')
  await page.getByRole('link', { name: 'Help desk' }).click()
  const second = page.getByRole('region', { name: `Step 2: ${SECOND}` })
  await expect(second.getByText(/Its context of .* is smaller/)).toBeVisible()
  await page.getByRole('button', { name: `Settings of ${SECOND}` }).click()
  await page.getByLabel('Timeout in milliseconds').fill('50')
  await expect(page.getByText('A whole number from 100 to 600000.')).toBeVisible()
  await page.getByLabel('Timeout in milliseconds').fill('9000')
  await page.getByLabel('Provider', { exact: true }).click()
  await page.getByRole('option', { name: 'Novita' }).click()
  await expect(page.getByText('only novita · first token within 9,000 ms')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('only novita')).toBeHidden()
  await page.getByRole('button', { name: 'Redo' }).click()
  // Looking at another view keeps the draft; leaving the page asks.
  await page.getByRole('tab', { name: 'Versions' }).click()
  await page.getByRole('link', { name: 'Logs' }).first().click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('tab', { name: 'Steps' }).click()
  await page.getByRole('button', { name: 'Save version' }).click()
  await expect(page.getByText('Saved as version 2')).toBeVisible()

  await page.getByRole('tab', { name: 'Rehearsal' }).click()
  await page.getByRole('checkbox', { name: new RegExp(FIRST) }).check()
  await page.getByRole('button', { name: 'Send the request' }).click()
  const timeline = page.getByRole('region', { name: 'Timeline' })
  const attempts = timeline.getByRole('list', { name: 'Attempts' }).getByRole('listitem')
  await expect(attempts.first().getByText('switched off')).toBeVisible()
  await expect(attempts.last().getByText('Step 2: Novita')).toBeVisible()
  await expect(timeline.getByText('Answered by')).toBeVisible()
  await takePicture(page, 'chain-rehearsal')

  await page.getByRole('tab', { name: 'Versions' }).click()
  await page.getByRole('region', { name: 'Version 1' }).getByRole('button', { name: 'Use this version' }).click()
  await expect(page.getByText('Requests use version 1 now')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Version 1' }).getByText('In use')).toBeVisible()

  await page.getByRole('button', { name: 'Actions for Help desk' }).click()
  await page.getByRole('menuitem', { name: 'Make it the default' }).click()
  await expect(page.getByText('Default', { exact: true })).toBeVisible()
  await expect(async () => {
    const answer = await request.post('/api/v1/chat/completions', {
      headers: { authorization: `Bearer ${apiKey}` },
      data: { messages: [{ role: 'user', content: 'Hello' }] },
    })
    expect(await answer.json()).toMatchObject({ model: FIRST })
  }).toPass()
})

test('the pages of a chain are for everybody: both themes, a phone, a screen reader', async ({ page }) => {
  await signUpQuickly(page, 'chain-pages')
  const data = { name: 'Pages', models: [FIRST, SECOND] }
  await page.request.post('/api/v1/chains', { data, headers: { origin: productUrl } })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const view of ['steps', 'rehearsal', 'versions', 'code']) {
      await page.goto(`/chains/pages?view=${view}`)
      await expect(page.getByRole('heading', { name: 'Pages' })).toBeVisible()
      await takePicture(page, `chain-${view}-${colorScheme}`)
      await expectAccessible(page)
    }
  }
  await page.setViewportSize({ width: 390, height: 844 })
  for (const view of ['steps', 'rehearsal', 'versions', 'code']) {
    await page.goto(`/chains/pages?view=${view}`)
    await takePicture(page, `chain-${view}-phone`)
    await expectNoSidewaysScroll(page)
  }
})
