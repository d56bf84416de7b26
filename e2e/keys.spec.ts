import { expectAccessible, expectNoSidewaysScroll } from './support/check-page'
import { closeKeyDialog } from './support/keys'
import { grantCredits, signUpQuickly } from './support/person'
import { takePicture } from './support/take-picture'
import { expect, test } from './support/test'

const CHAT = 'deepseek/deepseek-chat'

test('a key for some models refuses the others, and is rotated while its programs go on working', async ({
  page,
  request,
}) => {
  const { email } = await signUpQuickly(page, 'keys')
  await grantCredits({ email, creditsUsd: 10 })
  const ask = async (apiKey: string, model: string): Promise<number> => {
    const headers = { authorization: `Bearer ${apiKey}` }
    const data = { model, messages: [{ role: 'user', content: 'Hello' }] }
    return (await request.post('/api/v1/chat/completions', { headers, data })).status()
  }
  const readKey = async (): Promise<string> => (await page.getByTestId('api-key').innerText()).trim()

  const first = await test.step('a key is made for one author’s models', async () => {
    await page.goto('/keys?create=1')
    const form = page.getByRole('dialog', { name: 'Create an API key' })
    await form.getByLabel('Name').fill('Server')
    await form.getByLabel('Models').click()
    await page.getByLabel('Search models').fill('deepseek/')
    await page.getByLabel('deepseek/*').click()
    await page.keyboard.press('Escape')
    await expect(form.getByText('1 chosen')).toBeVisible()
    await form.getByRole('button', { name: 'Create key' }).click()
    await expect(page.getByRole('dialog', { name: 'Server is ready' })).toBeVisible()
    const key = await readKey()
    await closeKeyDialog(page)
    expect(await ask(key, CHAT)).toBe(200)
    expect(await ask(key, 'openai/gpt-5.2')).toBe(403)
    return key
  })

  await test.step('it is rotated: both keys work, and the list says which one ends', async () => {
    await page.getByRole('button', { name: 'Actions for Server' }).click()
    await page.getByRole('menuitem', { name: 'Rotate' }).click()
    await page.getByRole('button', { name: 'Rotate key' }).click()
    await expect(page.getByRole('dialog', { name: 'The new Server is ready' })).toBeVisible()
    const second = await readKey()
    expect(second).not.toBe(first)
    await closeKeyDialog(page)
    expect([await ask(first, CHAT), await ask(second, CHAT)]).toEqual([200, 200])
    await expect(page.getByRole('region', { name: 'API keys' }).getByText('rotated', { exact: true })).toBeVisible()
    await takePicture(page, 'keys-1-rotated')
    await expectAccessible(page)
  })

  await test.step('the key’s own page shows its usage, its settings and its requests', async () => {
    await page
      .getByRole('row', { name: /rotated/ })
      .getByRole('link', { name: 'Server' })
      .click()
    await expect(page.getByText('This key was rotated')).toBeVisible()
    await expect(page.getByRole('region', { name: 'Settings' })).toContainText('deepseek/*')
    await expect(async () => {
      await page.reload()
      const bar = page.getByLabel('Usage per day').locator('.recharts-bar-rectangle path').last()
      await expect(bar).toBeVisible()
      expect((await bar.boundingBox())?.height).toBeGreaterThan(40)
    }).toPass({ timeout: 45_000 })
    await takePicture(page, 'keys-2-page')
    await expectAccessible(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectNoSidewaysScroll(page)
    await takePicture(page, 'keys-3-page-narrow-dark')
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Requests' }).click()
    await expect(page.getByText('permission denied')).toBeVisible()
  })

  await test.step('management keys have a list of their own', async () => {
    await page.goto('/keys?kind=management')
    await expect(page.getByRole('heading', { name: 'No management keys yet' })).toBeVisible()
    await expectAccessible(page)
  })
})
