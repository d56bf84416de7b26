import type { Page } from '@playwright/test'
import { checkLooks, PHONE } from './support/check-looks'
import { signUpQuickly } from './support/person'
import { runScript } from './support/run-command'
import { expect, test } from './support/test'

const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' })

test('a chat that is gone says so and leads to a new one; nothing can be written into it', async ({ page }) => {
  await signUpQuickly(page, 'gone-chat')
  await page.goto('/chat?chat=chat_gone')
  await expect(page.getByRole('heading', { name: 'There is no such chat' })).toBeVisible()
  await expect(tryAgain(page)).toBeHidden()
  await expect(page.getByPlaceholder('Ask anything')).toBeHidden()
  await checkLooks(page)
  await page.getByRole('button', { name: 'Begin a new chat' }).click()
  await expect(page).toHaveURL(/\/chat$/)
  await expect(page.getByPlaceholder('Ask anything')).toBeVisible()
})

test('an operator is told what is not there, and not to try again', async ({ page }) => {
  const { email } = await signUpQuickly(page, 'gone-operator')
  const { exitCode, stderr } = await runScript('account', 'operator', '--email', email)
  expect(exitCode, stderr).toBe(0)
  // The session says within a second that its person is an operator.
  await expect.poll(async () => (await page.request.get('/api/v1/operator/ledger')).status()).toBe(200)
  for (const [path, title] of [
    ['/operator/organizations/org_gone', 'There is no such organization'],
    ['/operator/providers/gone', 'There is no such provider'],
    ['/operator/catalog/endpoint?id=gone', 'There is no such endpoint'],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
    await expect(tryAgain(page)).toBeHidden()
    await checkLooks(page)
  }
})

/** How far what is on the page has jumped by itself, as browsers sum it up. */
const readShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value)
          resolve(sum)
        }).observe({ type: 'layout-shift', buffered: true })
        // Where nothing jumped, nothing is told.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
      }),
  )

test('a comparison of nothing yet asks for models at once, and nothing jumps when they come', async ({ page }) => {
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/api/v1/models**', async (route) => {
    await held
    await route.continue()
  })
  await page.setViewportSize(PHONE)
  await page.goto('/compare')
  await expect(page.getByRole('heading', { name: 'Choose up to four models' })).toBeVisible()
  await page.getByRole('button', { name: 'Add a model' }).click()
  const found = page.getByRole('list', { name: 'Models found' })
  await expect(found).toHaveText('Loading models …')
  letGo()
  await expect(found.getByRole('button').first()).toBeVisible()
  expect(await readShift(page)).toBeLessThan(0.02)
  await page.keyboard.press('Escape')
  await checkLooks(page)
})

test('a list of models that does not come says so where one is chosen, and comes when it is asked for again', async ({
  page,
}) => {
  await signUpQuickly(page, 'no-models')
  const isModels = (url: URL) => url.pathname === '/api/v1/models'
  await page.route(isModels, (route) =>
    route.fulfill({ status: 500, json: { error: { code: 500, message: 'Away.' } } }),
  )
  for (const [path, button] of [
    ['/chat', 'Choose a model'],
    ['/presets/new', 'Choose a model'],
  ] as const) {
    await page.goto(path)
    await page.getByRole('button', { name: button }).click()
    await expect(page.getByRole('heading', { name: 'The models could not be loaded' })).toBeVisible()
  }
  await page.unroute(isModels)
  await tryAgain(page).click()
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.type('gpt-5.2')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Choose a model' })).toBeHidden()
  await expect(page.getByText('openai/gpt-5.2').first()).toBeVisible()
})
